import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import {
  describeTrace,
  type Evaluation,
  type FormDefinition,
  type Locale,
  say,
  type Truth,
} from '../../schema/index.ts'
import { formatDate } from '../shared/format-date.ts'
import type { SubmissionPageData } from './submission-model.ts'

const word = (truth: Truth) => (truth === null ? 'unknown' : truth ? 'true' : 'false')

/**
 * How it was decided: for an exit form the explanation kept with the decision, which never changes; else each criterion of the form,
 * clause by clause, as on the day it was filled.
 */
export const PrintedDecisions = ({
  submission,
  form,
  evaluation,
  locale,
}: {
  submission: SubmissionPageData
  form: FormDefinition
  evaluation: Evaluation
  locale: Locale
}) => {
  const t = useTranslate()
  const kept = form.kind === 'exit' ? submission.dossier.exitDecision : null
  if (kept === null && evaluation.decisions.length === 0) return null
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {t('fill.print.decisions')}
      </Typography>
      {kept !== null && (
        <>
          <Typography sx={{ fontWeight: 600 }}>
            {t('fill.print.decided', { outcome: kept.outcomeLabel, date: formatDate(kept.decidedAt, locale) })}
          </Typography>
          <Box sx={{ whiteSpace: 'pre-wrap' }}>{(kept.explanation ?? []).join('\n')}</Box>
        </>
      )}
      {kept === null &&
        evaluation.decisions.map(({ rule, truth, trace }) => (
          <Box key={rule.id} sx={{ mb: 1.5, breakInside: 'avoid' }}>
            <Typography sx={{ fontWeight: 600 }}>
              {say(rule.label, locale)} – {t(`fill.print.truth.${word(truth)}`)}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {describeTrace(form, trace, locale).map((line, at) => (
                <li key={`${rule.id}-${String(at)}`} style={{ marginInlineStart: line.depth * 16 }}>
                  {[
                    line.sentence,
                    line.expected === null ? null : t('fill.print.expected', { value: line.expected }),
                    line.actual === null ? null : t('fill.print.actual', { value: line.actual }),
                    t(`fill.print.truth.${word(line.truth)}`),
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </li>
              ))}
            </Box>
          </Box>
        ))}
    </Box>
  )
}
