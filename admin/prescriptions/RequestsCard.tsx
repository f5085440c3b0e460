import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatMoment } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import type { PrescriptionData } from './prescription-model.ts'

const WRITTEN = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const

/** What was asked of whoever sent it, and what they answered; the files they joined are with the others. */
export const RequestsCard = ({ prescription }: { prescription: PrescriptionData }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { requests } = prescription
  if (requests.length === 0) return null
  return (
    <SectionCard title={t('prescriptions.requests')}>
      {requests.map(({ id, question, askedAt, askedBy, answer, answeredAt }) => (
        <Box key={id} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="textSecondary">
            {[formatMoment(askedAt, locale), askedBy?.displayName].filter(Boolean).join(' · ')}
          </Typography>
          <Typography sx={{ ...WRITTEN, fontWeight: 600 }}>{question}</Typography>
          <Typography sx={WRITTEN}>{answer ?? t('prescriptions.notAnswered')}</Typography>
          {answeredAt !== null && (
            <Typography variant="body2" color="textSecondary">
              {t('prescriptions.answeredAt', { date: formatMoment(answeredAt, locale) })}
            </Typography>
          )}
        </Box>
      ))}
    </SectionCard>
  )
}
