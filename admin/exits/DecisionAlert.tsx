import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import type { AssessedDossier } from './assessed-dossier.ts'

/** The exit already proposed for this dossier. */
export const DecisionAlert = ({ decision }: { decision: NonNullable<AssessedDossier['exitDecision']> }) => {
  const t = useTranslate()
  const locale = useLocale()
  const date = formatDate(decision.decidedAt, locale)
  return (
    <Alert severity="success" sx={{ mb: 2 }}>
      <AlertTitle>{t('jalon.exit.decided.title', { outcome: decision.outcomeLabel })}</AlertTitle>
      <div>{t('jalon.exit.decided.by', { name: decision.decidedBy?.displayName ?? t('jalon.value.none'), date })}</div>
      {decision.overrides && <div>{t('jalon.exit.decided.overrides')}</div>}
      {decision.comment !== null && decision.comment !== '' && (
        <div>{t('jalon.exit.decided.comment', { comment: decision.comment })}</div>
      )}
    </Alert>
  )
}
