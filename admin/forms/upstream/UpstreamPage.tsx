import { Alert, Box, Button, CircularProgress } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { LinkBase, useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { UpstreamChangesDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { UpstreamList } from './UpstreamList.tsx'

/** « Modèle d’origine »: what the model of a form changed, one card each. */
export const UpstreamPage = ({ formId }: { formId: string }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['forms', 'upstream', formId, locale],
    queryFn: ({ signal }) => sendDocument(UpstreamChangesDocument, { formId }, { signal }),
    gcTime: 0,
  })
  const upstream = data?.upstreamChanges
  return (
    <Box sx={{ maxWidth: 900, mx: 'auto', width: '100%', py: 2 }}>
      <PageHeading
        title={t('upstream.title', { title: data?.form?.title ?? '' })}
        actions={
          <Button component={LinkBase} to={`/forms/${encodeURIComponent(formId)}/show`} size="small" variant="outlined">
            {t('upstream.back')}
          </Button>
        }
      />
      {isLoading && <CircularProgress aria-label={t('forms.loading')} />}
      {error && (
        <Alert severity="error" action={<Button onClick={() => refetch()}>{t('forms.try_again')}</Button>}>
          {error.message}
        </Alert>
      )}
      {upstream === null && <Alert severity="info">{t('upstream.no_origin')}</Alert>}
      {upstream && !upstream.available && <Alert severity="info">{t('upstream.gone')}</Alert>}
      {upstream?.available && <UpstreamList formId={formId} upstream={upstream} />}
    </Box>
  )
}
