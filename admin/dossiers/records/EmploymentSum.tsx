import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { localToday } from '../../shared/format-date.ts'
import { useDossier } from '../page/use-dossier.ts'
import { employmentSums } from './employment-sum.ts'

/** What the jobs amount to today, as the exit rules count them, each with how it is worked out. */
export const EmploymentSum = () => {
  const t = useTranslate()
  const dossier = useDossier()
  const sums = employmentSums(dossier, localToday(), useLocale(), (label, months) =>
    t('jalon.dossier.contracts.inWindow', { label, months }),
  )
  if (dossier.workContracts.length === 0 || sums.length === 0) return null
  return (
    <Box component="details" sx={{ mb: 1 }}>
      <Typography component="summary" variant="body2" color="textSecondary" sx={{ cursor: 'pointer' }}>
        {sums.map(({ label, value }) => `${label} : ${value}`).join(' · ')}
      </Typography>
      <Box component="dl" sx={{ mt: 1, mb: 0 }}>
        {sums.map(({ label, value, why }) => (
          <Box key={label} sx={{ mb: 1 }}>
            <Typography component="dt" variant="body2" sx={{ fontWeight: 600 }}>
              {label} : {value}
            </Typography>
            <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0 }}>
              {why}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
