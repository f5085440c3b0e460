import { Alert, CircularProgress, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { compatibilityOf, describeChange, diffForms, parseForm } from '../../../schema/index.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { FormVersionDefinitionDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { ChangeList } from './ChangeList.tsx'
import { CompatibilityChip } from './CompatibilityChip.tsx'

interface VersionChoice {
  id: string
  number: number
}

const loadForm = async (versionId: string, signal: AbortSignal) => {
  const { formVersion } = await sendDocument(FormVersionDefinitionDocument, { id: versionId }, { signal })
  return formVersion ? parseForm(formVersion.definition).form : null
}

/** A published version never changes: once read it need not be asked again. */
const useVersionForm = (versionId: string) =>
  useQuery({
    queryKey: ['forms', 'version', versionId],
    queryFn: ({ signal }) => loadForm(versionId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What changed between any two versions, worked out here from the two documents. */
export const CompareVersions = ({ versions }: { versions: readonly VersionChoice[] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [newest, previous] = versions
  const [from, setFrom] = useState(previous?.id ?? newest?.id ?? '')
  const [to, setTo] = useState(newest?.id ?? '')
  const before = useVersionForm(from)
  const after = useVersionForm(to)

  const error = before.error ?? after.error
  const changes = before.data && after.data ? diffForms(before.data, after.data) : null
  const pick = (label: string, value: string, onChange: (id: string) => void) => (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 160 }}
    >
      {versions.map((version) => (
        <MenuItem key={version.id} value={version.id}>
          {t('forms.version_number', { number: version.number })}
        </MenuItem>
      ))}
    </TextField>
  )

  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {pick(t('forms.compare_from'), from, setFrom)}
        {pick(t('forms.compare_to'), to, setTo)}
        {changes !== null && changes.length > 0 && <CompatibilityChip level={compatibilityOf(changes)} />}
      </Stack>
      {error && <Alert severity="error">{error.message}</Alert>}
      {(before.isLoading || after.isLoading) && <CircularProgress size={24} aria-label={t('forms.loading')} />}
      {before.data === null || after.data === null ? (
        <Alert severity="error">{t('forms.unreadable')}</Alert>
      ) : (
        changes !== null && (
          <>
            <Typography variant="body2" role="status">
              {changes.length > 0 && t('forms.changes_count', { smart_count: changes.length })}
            </Typography>
            <ChangeList
              label={t('forms.changes')}
              changes={changes.map((change, index) => ({
                key: String(index),
                sentence: describeChange(change, locale),
                level: change.compatibility,
              }))}
            />
          </>
        )
      )}
    </Stack>
  )
}
