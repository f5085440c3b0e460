import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { type Computed, type Evaluation, type FormDefinition, type Locale, say } from '../../../schema/index.ts'
import { fill, sentencesIn } from './i18n/index.ts'

/** True when there is something to show in a score panel. */
export const hasScores = (form: FormDefinition, evaluation: Evaluation): boolean =>
  evaluation.total !== null || form.computed.length > 0

/** The scores of a form as they stand: total, computed values, the named band each falls in. */
export const ScorePanel = ({
  form,
  evaluation,
  locale,
}: {
  form: FormDefinition
  evaluation: Evaluation
  locale: Locale
}) => {
  const words = sentencesIn(locale)
  if (!hasScores(form, evaluation)) return null
  return (
    <Box component="section" aria-label={words.scores}>
      <Typography variant="h3" component="h2">
        {words.scores}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {words.scoreHelp}
      </Typography>
      {isPartial(evaluation) && (
        <Typography variant="body2" role="status" sx={{ mb: 1, fontWeight: 650 }}>
          {words.partial(evaluation.scored.answered, evaluation.scored.of)}
        </Typography>
      )}
      <Line label={words.total} value={percent(evaluation.total, locale) ?? words.notComputed}>
        {evaluation.total !== null && (
          <LinearProgress
            variant="determinate"
            value={evaluation.total}
            aria-hidden
            sx={{ height: 8, borderRadius: 4, mt: 0.5 }}
          />
        )}
      </Line>
      {form.computed.map((computed) => (
        <Line
          key={computed.id}
          label={say(computed.label, locale)}
          value={computedText(computed, evaluation, form, locale) ?? words.notComputed}
        />
      ))}
    </Box>
  )
}

const isPartial = ({ scored }: Evaluation): boolean => scored.answered > 0 && scored.answered < scored.of

const numberIn = (value: number, locale: Locale) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
const percent = (value: number | null, locale: Locale) =>
  value === null ? null : fill(locale === 'fr' ? '%{n} %' : '%{n}%', { n: numberIn(value, locale) })

const computedText = (
  computed: Computed,
  evaluation: Evaluation,
  form: FormDefinition,
  locale: Locale,
): string | null => {
  const words = sentencesIn(locale)
  const value = evaluation.scores[computed.id] ?? null
  if (value === null) return null
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const text = typeof value === 'number' ? numberIn(value, locale) : optionLabel(form, value, locale)
  // A band names a person's situation: not before every item that counts is rated.
  const band = isPartial(evaluation)
    ? undefined
    : computed.bands?.find((one) => one.id === evaluation.bands[computed.id])
  return band ? `${text} – ${say(band.label, locale)}` : text
}

const optionLabel = (form: FormDefinition, id: string, locale: Locale) => {
  const option = form.lists.flatMap((list) => list.options).find((one) => one.id === id)
  return option ? say(option.label, locale) : id
}

const Line = ({ label, value, children }: { label: string; value: string; children?: ReactNode }) => (
  <Box sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1.5 }}>
      <Typography variant="body2">{label}</Typography>
      <Typography variant="body2" sx={{ fontWeight: 650, textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
        {value}
      </Typography>
    </Box>
    {children}
  </Box>
)
