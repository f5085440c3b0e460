import { Alert, Box, Button, CircularProgress, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { FormHealthDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { SectionCard } from '../shared/SectionCard.tsx'
import { FillTable } from './FillTable.tsx'
import { Findings } from './Findings.tsx'

/** What an administrator should look at in a form, and how its fields are filled in the PLIE. */
const HealthPage = ({ formId: id }: { formId: string }) => {
  const t = useTranslate()
  const { data, error, isPending, refetch } = useDocument('formHealth', FormHealthDocument, { formId: id })
  if (isPending) return <CircularProgress aria-label={t('forms.loading')} sx={{ m: 4 }} />
  if (error) {
    return (
      <Alert severity="error" action={<Button onClick={() => void refetch()}>{t('forms.try_again')}</Button>}>
        {t(error.message, { _: error.message })}
      </Alert>
    )
  }
  const { formHealth: health, form } = data
  if (health === null || form === null) {
    return (
      <>
        <PageHeading title={t('health.title_short')} />
        <Alert severity="info">{t('health.nothing')}</Alert>
      </>
    )
  }
  const here = `/forms/${encodeURIComponent(id)}`
  return (
    <Box sx={{ pb: 2, maxWidth: 1100 }}>
      <PageHeading
        title={t('health.title', { title: form.title })}
        below={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t(health.ofDraft ? 'health.of_draft' : 'health.of_version', { number: form.current?.number ?? 0 })}
          </Typography>
        }
        actions={
          <>
            <Button component={LinkBase} to={here} variant="outlined">
              {t('health.open_builder')}
            </Button>
            <Button component={LinkBase} to={`${here}/show`}>
              {t('forms.versions_link')}
            </Button>
          </>
        }
      />
      <Stack spacing={2}>
        <SectionCard title={t('health.findings')}>
          <Findings findings={health.findings} formId={id} />
        </SectionCard>
        <SectionCard title={t('health.fill')}>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {health.total === 0
              ? t('health.no_forms')
              : health.counted < health.total
                ? t('health.counted_part', { smart_count: health.counted, total: health.total })
                : t('health.counted', { smart_count: health.counted })}
          </Typography>
          {health.total > 0 && <FillTable fields={health.fields} />}
        </SectionCard>
      </Stack>
    </Box>
  )
}
export default HealthPage
