import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import type { SentLineFragment } from '../../data/generated/graphql.ts'
import { Facts } from '../../shared/Facts.tsx'
import { formatDate, formatMoment } from '../../shared/format-date.ts'
import { AnswerAsked } from './AnswerAsked.tsx'

const WRITTEN = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const

/** One person sent: where they stand, what was answered to whoever sent them, and what waits for an answer. */
export const SentLine = ({ sent }: { sent: SentLineFragment }) => {
  const t = useTranslate()
  const locale = useLocale()
  const day = (value: string | null) => (value === null ? null : formatDate(value, locale))
  const { state, request, decidedAt } = sent
  return (
    <Card component="li" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', mb: 1 }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {sent.personName ?? t('prescriptions.nobody')}
        </Typography>
        <Chip
          size="small"
          color={state === 'AWAITING_ANSWER' ? 'warning' : 'default'}
          label={t(`prescriptions.told.${state}`)}
        />
      </Box>
      <Facts
        lines={[
          [t('prescriptions.submittedAt'), formatMoment(sent.submittedAt, locale)],
          [t('prescriptions.decidedAt'), decidedAt === null ? null : formatMoment(decidedAt, locale)],
          [t('prescriptions.sent.feedback'), sent.feedback],
          [t('resources.dossiers.fields.referent'), sent.referent],
          [t('prescriptions.sent.firstAppointmentOn'), day(sent.firstAppointmentOn)],
          [t('prescriptions.sent.enteredOn'), day(sent.enteredOn)],
          [t('prescriptions.sent.endedOn'), day(sent.endedOn)],
          [t('prescriptions.sent.outcome'), sent.outcome],
        ]}
      />
      {request !== null && (
        <Box sx={{ mt: 1.5 }}>
          <Typography variant="h3">{t('prescriptions.sent.asked')}</Typography>
          <Typography sx={WRITTEN}>{request.question}</Typography>
          {request.answer !== null && (
            <>
              <Typography variant="h3" sx={{ mt: 1 }}>
                {t('prescriptions.sent.yourAnswer')}
              </Typography>
              <Typography sx={WRITTEN}>{request.answer}</Typography>
            </>
          )}
          {state === 'AWAITING_ANSWER' && <AnswerAsked prescriptionId={sent.id} />}
        </Box>
      )}
    </Card>
  )
}
