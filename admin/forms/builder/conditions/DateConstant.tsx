import { TextField } from '@mui/material'
import type { ConstantInputProps } from './constant.ts'
import { hole, leaf } from './model/draft.ts'

/** A day of the calendar. « Jour de la saisie », near or far, is picked among what can be read. */
export const DateConstant = ({ label, draft, onChange }: ConstantInputProps) => {
  const day = draft.t === 'leaf' && 'v' in draft.expr && typeof draft.expr.v === 'string' ? draft.expr.v : ''
  return (
    <TextField
      type="date"
      fullWidth
      size="small"
      label={label}
      value={day}
      onChange={(event) =>
        onChange(event.target.value === '' ? hole(draft.key) : leaf({ v: event.target.value }, draft.key))
      }
      slotProps={{ inputLabel: { shrink: true } }}
    />
  )
}
