import type { Answer, AnswerRow, Answers, FieldId, Slot } from '../../schema/index.ts'
import type { Disagreement } from './autosave-state.ts'
import { type MergedRows, mergeRows } from './merge-rows.ts'
import { type PendingAnswers, sameAnswer } from './submission-model.ts'

/** Fields somebody else changed since `saved`: the server's answer is neither the one known here nor the one typed here. */
export const changedElsewhere = (saved: Answers, pending: PendingAnswers, latest: Answers): FieldId[] =>
  [...new Set([...Object.keys(saved), ...Object.keys(latest)])].filter(
    (field) =>
      !sameAnswer(latest[field], saved[field]) && !(field in pending && sameAnswer(latest[field], pending[field])),
  )

/** Of those, what was also typed here, answer by answer: a person has to choose. All others merge by themselves. */
export const disagreements = (saved: Answers, pending: PendingAnswers, latest: Answers): Disagreement[] =>
  changedElsewhere(saved, pending, latest)
    .filter((field) => field in pending)
    .flatMap((field) => {
      const merged = rowsMerged(saved, pending, latest, field)
      if (merged === null) return [{ field, mine: pending[field] ?? null, theirs: latest[field] ?? null }]
      return merged.disagreements.map(({ slot, mine, theirs }) => ({
        field: `${field}/${slot}`,
        mine: asAnswer(mine),
        theirs: asAnswer(theirs),
      }))
    })

/** What is still to be sent once the server's answers are taken in. `dropped`: where the other's answer is kept. */
export const mergedPending = (
  saved: Answers,
  pending: PendingAnswers,
  latest: Answers,
  dropped: ReadonlySet<Slot>,
): PendingAnswers => {
  const elsewhere = new Set(changedElsewhere(saved, pending, latest))
  const kept = Object.entries(pending).flatMap(([field, answer]): [string, Answer | null][] => {
    if (dropped.has(field)) return []
    const merged = elsewhere.has(field) ? rowsMerged(saved, pending, latest, field, dropped) : null
    if (merged === null) return [[field, answer]]
    const next = merged.rows.length === 0 ? null : { rows: merged.rows }
    return sameAnswer(next, latest[field]) ? [] : [[field, next]]
  })
  return Object.fromEntries(kept)
}

const asAnswer = (side: MergedRows['disagreements'][number]['mine']): Answer | null =>
  side === null || !('answers' in side) ? side : { rows: [side] }

const rowsMerged = (
  saved: Answers,
  pending: PendingAnswers,
  latest: Answers,
  field: FieldId,
  dropped: ReadonlySet<Slot> = new Set(),
): MergedRows | null => {
  const sides = [saved[field], pending[field], latest[field]]
  if (!sides.some((side) => side?.rows !== undefined)) return null
  const [base = [], mine = [], theirs = []] = sides.map((side): readonly AnswerRow[] => side?.rows ?? [])
  return mergeRows({ base, mine, theirs }, (slot) => dropped.has(`${field}/${slot}`))
}
