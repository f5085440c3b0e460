import { Checkbox, FormControlLabel, Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Operand } from './condition-model.ts'

interface DateOperandInputProps {
  label: string
  operand: Operand | null
  onChange: (operand: Operand | null) => void
}

/** A day, or the day the form is read. */
export const DateOperandInput = ({ label, operand, onChange }: DateOperandInputProps) => {
  const t = useTranslate()
  const isToday = operand !== null && 'sys' in operand
  const day = operand !== null && 'v' in operand && typeof operand.v === 'string' ? operand.v : ''

  return (
    <Stack sx={{ flex: 1, minWidth: 150 }}>
      <TextField
        type="date"
        size="small"
        label={label}
        value={day}
        disabled={isToday}
        onChange={(event) => onChange(event.target.value === '' ? null : { v: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={isToday}
            onChange={(event) => onChange(event.target.checked ? { sys: 'today' } : null)}
          />
        }
        label={t('forms.condition.today')}
      />
    </Stack>
  )
}
