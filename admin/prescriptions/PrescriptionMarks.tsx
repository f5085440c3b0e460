import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { useTranslate } from 'react-admin'
import type { PrescriptionRow } from '../data/resources/prescriptions.ts'
import { isWaiting } from './prescription-model.ts'

/** What whoever chooses the next one to look at wants to know of it: said in words, the colour only helps. */
export const PrescriptionMarks = ({ prescription }: { prescription: PrescriptionRow }) => {
  const t = useTranslate()
  const { eligibility, possibleDuplicate, channel, status } = prescription
  const marks = [
    ...(eligibility === 'NO_RULES' ? [] : [t(`prescriptions.eligibility.${eligibility}`)]),
    ...(channel === 'LINK' ? [] : [t(`prescriptions.channel.${channel}`)]),
    ...(possibleDuplicate && isWaiting(status) ? [t('prescriptions.perhapsKnown')] : []),
  ]
  if (marks.length === 0) return null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
      {marks.map((mark) => (
        <Chip key={mark} size="small" variant="outlined" label={mark} />
      ))}
    </Box>
  )
}
