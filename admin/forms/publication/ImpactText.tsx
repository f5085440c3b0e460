import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ReviewedChange } from './reviewed-draft.ts'

/** « 12 réponses dans 9 dossiers ouverts · 3 réponses dans 3 dossiers clos »; nothing for a change that is of no answer. */
export const ImpactText = ({ answers }: { answers: ReviewedChange['impact']['answers'] }) => {
  const t = useTranslate()
  if (answers === null) return null
  const { openAnswers, openDossiers, closedAnswers, closedDossiers, draftAnswers } = answers
  const within = (key: string, count: number, dossiers: number) =>
    count === 0 ? [] : [t(key, { smart_count: dossiers, answers: t('publish.impact.answers', { smart_count: count }) })]
  const parts = [
    ...within('publish.impact.of_open', openAnswers, openDossiers),
    ...within('publish.impact.of_closed', closedAnswers, closedDossiers),
    ...(draftAnswers === 0 ? [] : [t('publish.impact.being_typed', { smart_count: draftAnswers })]),
  ]
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.length === 0 ? t('publish.impact.none') : parts.join(' · ')}
    </Typography>
  )
}
