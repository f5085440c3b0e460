import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { MISSING_REASONS } from '../../../../schema/index.ts'
import { literalOf } from './constant.ts'
import { useSurroundings } from './expression-context.tsx'
import { fieldRead } from './model/choices.ts'
import { type Draft, hole, leaf } from './model/draft.ts'

interface ReasonInputProps {
  label: string
  /** The answer whose absence is looked at. */
  subject: Draft
  draft: Draft
  onChange: (draft: Draft) => void
}

/** Reasons given instead of an answer, among those the field accepts. */
export const ReasonInput = ({ label, subject, draft, onChange }: ReasonInputProps) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const value = literalOf(draft)
  const chosen = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  const accepted = fieldRead(scope.form, subject)?.missing ?? MISSING_REASONS
  const shown = MISSING_REASONS.filter((reason) => accepted.includes(reason) || chosen.includes(reason))
  return (
    <TextField
      select
      size="small"
      label={label}
      value={chosen}
      onChange={(event) => {
        const next: unknown = event.target.value
        const reasons = MISSING_REASONS.filter((reason) => Array.isArray(next) && next.includes(reason))
        const [only, ...others] = reasons
        if (only === undefined) onChange(hole(draft.key))
        else onChange(leaf({ v: others.length === 0 ? only : reasons }, draft.key))
      }}
      slotProps={{ select: { multiple: true } }}
      sx={{ flex: '1 1 150px', m: 0 }}
    >
      {shown.map((reason) => (
        <MenuItem key={reason} value={reason}>
          {t(`forms.missing.${reason}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
