import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import type { AssessedDossier } from './assessed-dossier.ts'

/** The decision told from what was kept of it: it stays the same whatever becomes of the criteria. */
const Explanation = ({ paragraphs }: { paragraphs: readonly string[] }) => {
  const t = useTranslate()
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 24 }}>
        {t('jalon.exit.decided.explanation')}
      </Box>
      <Box sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>{paragraphs.join('\n')}</Box>
    </Box>
  )
}

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
      {decision.explanation !== null && <Explanation paragraphs={decision.explanation} />}
    </Alert>
  )
}
