import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { RuleList } from '../exits/index.ts'
import { formatDate } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import type { PrescriptionData } from './prescription-model.ts'

const SEVERITIES = { DECIDED: 'success', UNDECIDED: 'warning', NONE: 'info' } as const

/** What the sheet's rules said the day it was sent, clause by clause. Proposes, never decides; the prescriber is not told. */
export const DecisionCard = ({ prescription }: { prescription: PrescriptionData }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { decision, submittedAt, formVersion } = prescription
  if (decision === null) return null
  const { verdict, outcomeLabel, missing } = decision
  return (
    <SectionCard title={t('prescriptions.decision.title')}>
      <Alert severity={SEVERITIES[verdict]} sx={{ mb: 1.5 }}>
        {t(`prescriptions.decision.${verdict}`, { outcome: outcomeLabel ?? '' })}
        {verdict === 'UNDECIDED' && missing.length > 0 && (
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {missing.map(({ kind, id, label }) => (
              <li key={`${kind}-${id}`}>{label}</li>
            ))}
          </ul>
        )}
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {t('prescriptions.decision.asOf', { date: formatDate(submittedAt, locale), number: formVersion.number })}
        </Typography>
      </Alert>
      <RuleList assessment={{ rules: decision.rules }} />
    </SectionCard>
  )
}
