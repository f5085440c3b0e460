import Alert from '@mui/material/Alert'
import { useTranslate } from 'react-admin'
import { SectionCard } from '../shared/SectionCard.tsx'
import { RuleList } from '../shared/verdict/RuleList.tsx'
import type { PrescriptionCheckData } from './prescription-model.ts'

const SEVERITIES = { ELIGIBLE: 'success', UNKNOWN: 'warning', NOT_ELIGIBLE: 'error', NO_RULES: 'info' } as const

/** What the sheet's rules say, clause by clause. Proposes, never decides; the prescriber is not told. */
export const DecisionCard = ({ check }: { check: PrescriptionCheckData }) => {
  const t = useTranslate()
  const { eligibility, decision, needsReason } = check
  if (decision === null) return null
  return (
    <SectionCard title={t('prescriptions.decision.title')}>
      <Alert severity={SEVERITIES[eligibility]} sx={{ mb: 1.5 }}>
        {t(`prescriptions.decision.${eligibility}`, { outcome: decision.outcomeLabel ?? '' })}
        {eligibility === 'UNKNOWN' && <Missing missing={decision.missing} />}
        {needsReason && <p style={{ margin: '4px 0 0' }}>{t('prescriptions.decision.needsReason')}</p>}
      </Alert>
      <RuleList rules={decision.rules} missingOf={({ missing }) => <Missing missing={missing} />} />
    </SectionCard>
  )
}

type Missed = NonNullable<PrescriptionCheckData['decision']>['missing']

const Missing = ({ missing }: { missing: Missed }) => (
  <ul style={{ margin: 0, paddingInlineStart: 18 }}>
    {missing.map(({ kind, id, label }) => (
      <li key={`${kind}-${id}`}>{label}</li>
    ))}
  </ul>
)
