import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { formatDate } from '../shared/format-date.ts'
import type { Step } from './steps-dossier.ts'

/** What was decided of an étape and why, from what was kept of it: it stays the same whatever becomes of the grid. */
export const StepDecisions = ({ decisions }: { decisions: Step['decisions'] }) => {
  const t = useTranslate()
  const locale = useLocale()
  return decisions.map(({ id, validated, computed, comment, decidedAt, decidedBy, explanation }) => (
    <Box key={id} sx={{ mt: 1 }}>
      <Typography variant="body2">
        <strong>
          {t(`jalon.steps.decision.${validated ? 'validated' : 'declined'}`, { date: formatDate(decidedAt, locale) })}
        </strong>
        {decidedBy && ` ${t('jalon.steps.decision.by', { name: decidedBy.displayName })}`}
        {validated !== (computed === true) && `, ${t('jalon.steps.decision.against')}`}
        {comment !== null && ` – ${comment}`}
      </Typography>
      {explanation !== null && (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, minHeight: 24 }}>
            {t('jalon.steps.decision.why')}
          </Box>
          <Box sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}>{explanation.join('\n')}</Box>
        </Box>
      )}
    </Box>
  ))
}
