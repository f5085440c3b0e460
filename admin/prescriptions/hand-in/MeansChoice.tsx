import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useTranslate } from 'react-admin'
import { ReceptionMeans } from '../../data/generated/graphql.ts'

const ORDER = [ReceptionMeans.Paper, ReceptionMeans.Phone, ReceptionMeans.Email, ReceptionMeans.Visit]

/** How it reached whoever types it. */
export const MeansChoice = ({
  value,
  missing,
  onChange,
}: {
  value: ReceptionMeans | null
  missing: boolean
  onChange: (means: ReceptionMeans) => void
}) => {
  const t = useTranslate()
  return (
    <FormControl error={missing} sx={{ mb: 2 }}>
      <FormLabel id="means">{t('prescriptions.handIn.means')} *</FormLabel>
      <RadioGroup row aria-labelledby="means" value={value ?? ''}>
        {ORDER.map((means) => (
          <FormControlLabel
            key={means}
            value={means}
            control={<Radio onChange={() => onChange(means)} />}
            label={t(`prescriptions.means.${means}`)}
          />
        ))}
      </RadioGroup>
      {missing && <FormHelperText role="alert">{t('jalon.dossier.check.required')}</FormHelperText>}
    </FormControl>
  )
}
