import { Box, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Period } from '../../../../schema/index.ts'
import { NumberInput } from '../settings/NumberInput.tsx'

const UNITS: readonly Period['unit'][] = ['d', 'm', 'y']

interface PeriodInputProps {
  label: string
  helperText?: string
  value: Period | undefined
  onChange: (value: Period | undefined) => void
}

/** A length of time in days, months or years; empty is none. */
export const PeriodInput = ({ label, helperText, value, onChange }: PeriodInputProps) => {
  const t = useTranslate()
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '2fr 1fr', gap: 1, alignItems: 'start' }}>
      <NumberInput
        label={label}
        {...(helperText === undefined ? {} : { helperText })}
        value={value?.n}
        integer
        min={1}
        onChange={(n) =>
          onChange(n === undefined || n < 1 || !Number.isInteger(n) ? undefined : { n, unit: value?.unit ?? 'm' })
        }
      />
      <TextField
        select
        label={t('forms.settings.evidence_unit')}
        disabled={value === undefined}
        value={value?.unit ?? 'm'}
        onChange={(event) => {
          const unit = UNITS.find((known) => known === event.target.value)
          if (unit && value) onChange({ ...value, unit })
        }}
      >
        {UNITS.map((unit) => (
          <MenuItem key={unit} value={unit}>
            {t(`forms.settings.units.${unit}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  )
}
