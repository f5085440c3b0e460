import EditIcon from '@mui/icons-material/EditOutlined'
import { Alert, Box, Button, CircularProgress, Paper, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { LinkBase, useParams, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { FormHistoryDocument } from '../data/generated/graphql.ts'
import { sendDocument } from '../data/graphql-client.ts'
import { ExportMenu } from '../form-exchange/index.ts'
import { MigrationsDone } from '../forms/migration/index.ts'
import { UpstreamLink } from '../forms/upstream/index.ts'
import { CompareVersions, RestoreVersionButton } from '../forms/versions/index.ts'
import { formatMoment } from '../shared/format-date.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { formKind } from './form-kind.ts'
import { VersionCard } from './VersionCard.tsx'

/** One form: what is in force, its draft, every version with its changes, and any two compared. */
const FormShow = () => {
  const t = useTranslate()
  const locale = useLocale()
  const { id = '' } = useParams()
  const formId = decodeURIComponent(id)
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ['forms', 'history', formId, locale],
    queryFn: ({ signal }) => sendDocument(FormHistoryDocument, { id: formId }, { signal }),
  })

  if (isLoading) return <CircularProgress aria-label={t('forms.loading')} />
  if (error) {
    return (
      <Alert severity="error" action={<Button onClick={() => refetch()}>{t('forms.try_again')}</Button>}>
        {error.message}
      </Alert>
    )
  }
  const form = data?.form
  if (!form)
    return (
      <>
        <PageHeading title={t('forms.list.title')} />
        <Alert severity="warning">{t('forms.not_found')}</Alert>
      </>
    )

  const versions = form.versions.toSorted((one, other) => other.number - one.number)
  const here = `/forms/${encodeURIComponent(form.id)}`

  return (
    <Box sx={{ pb: 2, maxWidth: 1000 }}>
      <PageHeading
        title={form.title}
        below={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`forms.form_kinds.${formKind(form.kind)}`)} · {form.key}
          </Typography>
        }
        actions={
          <>
            {form.abilities.includes('form.edit') && (
              <Button component={LinkBase} to={here} variant="contained" startIcon={<EditIcon />}>
                {t(form.draft ? 'forms.resume_draft' : 'forms.modify')}
              </Button>
            )}
            {form.abilities.includes('form.edit') && (
              <Button component={LinkBase} to={`${here}/health`}>
                {t('health.link')}
              </Button>
            )}
            <ExportMenu formId={form.id} title={form.title} mayCreate={form.abilities.includes('form.edit')} />
            {form.draft && form.abilities.includes('form.publish') && (
              <Button component={LinkBase} to={`${here}/publication`} variant="outlined">
                {t('forms.publish_link')}
              </Button>
            )}
          </>
        }
      />
      {form.searchPreparation && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('forms.searching', { copied: form.searchPreparation.copied, total: form.searchPreparation.total })}
        </Alert>
      )}
      {form.draft && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('forms.draft_under_way', {
            at: formatMoment(form.draft.updatedAt, locale),
            by: form.draft.updatedBy?.displayName ?? t('forms.somebody'),
          })}
        </Alert>
      )}
      {form.abilities.includes('form.edit') && <UpstreamLink formId={form.id} />}
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('forms.versions')}
      </Typography>
      {versions.length === 0 ? (
        <Alert severity="info">{t('forms.never_published')}</Alert>
      ) : (
        <Stack spacing={1.5}>
          {versions.map((version, index) => (
            <VersionCard
              key={version.id}
              version={version}
              inForce={index === 0}
              actions={
                form.abilities.includes('form.edit') && (
                  <RestoreVersionButton
                    formId={form.id}
                    version={version}
                    draftRevision={form.draft?.revision ?? null}
                  />
                )
              }
            />
          ))}
        </Stack>
      )}
      {form.abilities.includes('form.publish') && (
        <Box sx={{ mt: 3 }}>
          <MigrationsDone formId={form.id} />
        </Box>
      )}
      {versions.length + (form.draft ? 1 : 0) > 1 && (
        <Paper variant="outlined" component="section" aria-labelledby="compare-versions" sx={{ p: 2, mt: 3 }}>
          <Typography id="compare-versions" variant="h2" sx={{ mb: 1.5 }}>
            {t('forms.compare')}
          </Typography>
          <CompareVersions
            key={form.draft?.revision ?? 0}
            formId={form.id}
            versions={versions}
            draftRevision={form.draft?.revision ?? null}
          />
        </Paper>
      )}
    </Box>
  )
}
export default FormShow
