import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { WithoutStep } from '../data/generated/graphql.ts'

const LABELS = {
  [WithoutStep.Ever]: 'jalon.dossier.filters.noStepEver',
  [WithoutStep.ForMonths]: 'jalon.dossier.filters.noStepForMonths',
} as const satisfies Record<WithoutStep, string>
const CHOICES = [WithoutStep.Ever, WithoutStep.ForMonths] as const

/** Something late; no étape, or none for too long. */
export const DueFilters = ({
  values,
  onChange,
}: {
  values: Readonly<Record<string, unknown>>
  onChange: (change: Record<string, unknown>) => void
}) => {
  const t = useTranslate()
  return (
    <>
      <FormControlLabel
        control={
          <Checkbox
            checked={values.late === true}
            onChange={(_, late) => onChange({ late: late ? true : undefined })}
          />
        }
        label={t('jalon.dossier.filters.late')}
      />
      <TextField
        select
        margin="none"
        label={t('jalon.dossier.filters.steps')}
        value={CHOICES.find((one) => one === values.withoutStep) ?? ''}
        onChange={(event) => onChange({ withoutStep: event.target.value || undefined })}
        sx={{ flex: '1 1 180px', maxWidth: { sm: 280 } }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('jalon.dossier.filters.anySteps')}</MenuItem>
        {CHOICES.map((one) => (
          <MenuItem key={one} value={one}>
            {t(LABELS[one])}
          </MenuItem>
        ))}
      </TextField>
    </>
  )
}
