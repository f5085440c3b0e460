import { MenuItem, Stack, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'

interface DateBoundInputProps {
  label: string
  /** `YYYY-MM-DD`, `today`, or undefined for no bound. */
  value: string | undefined
  onChange: (value: string | undefined) => void
}

type Kind = 'none' | 'today' | 'day'
const KINDS: readonly Kind[] = ['none', 'today', 'day']
const TODAY = 'today'

/** No bound, the day the form is filled, or a fixed day. */
export const DateBoundInput = ({ label, value, onChange }: DateBoundInputProps) => {
  const t = useTranslate()
  const [choosingDay, setChoosingDay] = useState(false)
  const stored: Kind = value === undefined ? 'none' : value === TODAY ? 'today' : 'day'
  const kind = choosingDay && stored === 'none' ? 'day' : stored

  const choose = (next: Kind) => {
    setChoosingDay(next === 'day')
    if (next === 'none') onChange(undefined)
    else if (next === 'today') onChange(TODAY)
    else if (stored === 'today') onChange(undefined)
  }

  return (
    <Stack direction="row" spacing={1}>
      <TextField
        select
        size="small"
        label={label}
        value={kind}
        onChange={(event) => choose(KINDS.find((known) => known === event.target.value) ?? 'none')}
        sx={{ flex: 1 }}
      >
        {KINDS.map((known) => (
          <MenuItem key={known} value={known}>
            {t(`forms.settings.bounds.${known}`)}
          </MenuItem>
        ))}
      </TextField>
      {kind === 'day' && (
        <TextField
          type="date"
          size="small"
          label={t('forms.settings.day_of', { label })}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ flex: 1 }}
        />
      )}
    </Stack>
  )
}
