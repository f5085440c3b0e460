import SwapHorizIcon from '@mui/icons-material/SwapHoriz'
import { Alert, CircularProgress, IconButton, MenuItem, Stack, TextField, Tooltip, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { compatibilityOf, describeChange, diffForms } from '../../../schema/index.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { ChangeList } from './ChangeList.tsx'
import { CompatibilityChip } from './CompatibilityChip.tsx'
import { DRAFT, type Side, useSideForm } from './use-side-form.ts'

interface CompareVersionsProps {
  formId: string
  /** Latest first. */
  versions: readonly { id: string; number: number }[]
  /** Revision of the draft, when the reader may see one. */
  draftRevision: number | null
}

/** What changed between any two versions, or the draft, worked out here from the two documents. */
export const CompareVersions = ({ formId, versions, draftRevision }: CompareVersionsProps) => {
  const t = useTranslate()
  const [newest, previous] = versions
  const hasDraft = draftRevision !== null
  const [from, setFrom] = useState<Side>((hasDraft ? newest?.id : previous?.id) ?? DRAFT)
  const [to, setTo] = useState<Side>(hasDraft ? DRAFT : (newest?.id ?? DRAFT))
  const sides = [
    ...(hasDraft ? [{ id: DRAFT, label: t('migration.the_draft') }] : []),
    ...versions.map(({ id, number }) => ({ id, label: t('forms.version_number', { number }) })),
  ]
  const pick = (label: string, value: Side, onChange: (side: Side) => void) => (
    <TextField
      select
      fullWidth={false}
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 150, flex: { xs: '1 1 120px', sm: '0 0 auto' } }}
    >
      {sides.map(({ id, label: name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
  const swap = () => {
    setFrom(to)
    setTo(from)
  }

  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {pick(t('migration.compare_from'), from, setFrom)}
        <Tooltip title={t('migration.swap')}>
          <IconButton onClick={swap} aria-label={t('migration.swap')}>
            <SwapHorizIcon />
          </IconButton>
        </Tooltip>
        {pick(t('migration.compare_to'), to, setTo)}
      </Stack>
      {from === to ? (
        <Typography variant="body2" role="status">
          {t('migration.same_version')}
        </Typography>
      ) : (
        <Differences formId={formId} from={from} to={to} draftRevision={draftRevision} />
      )}
    </Stack>
  )
}

interface DifferencesProps {
  formId: string
  from: Side
  to: Side
  draftRevision: number | null
}

const Differences = ({ formId, from, to, draftRevision }: DifferencesProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const before = useSideForm(formId, from, draftRevision)
  const after = useSideForm(formId, to, draftRevision)
  const error = before.error ?? after.error
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (before.data === null || after.data === null) return <Alert severity="error">{t('forms.unreadable')}</Alert>
  if (before.data === undefined || after.data === undefined)
    return <CircularProgress size={24} aria-label={t('forms.loading')} />

  const changes = diffForms(before.data, after.data)
  return (
    <>
      <Stack direction="row" spacing={1} role="status" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        {changes.length > 0 && <CompatibilityChip level={compatibilityOf(changes)} />}
        {changes.length > 0 && (
          <Typography variant="body2">{t('forms.changes_count', { smart_count: changes.length })}</Typography>
        )}
      </Stack>
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
}
