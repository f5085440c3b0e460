import type { Answers, FieldId } from '../../schema/index.ts'
import type { Disagreement } from './autosave-state.ts'
import { type PendingAnswers, sameAnswer } from './submission-model.ts'

/** Fields somebody else changed since `saved`: the server's answer is neither the one known here nor the one typed here. */
export const changedElsewhere = (saved: Answers, pending: PendingAnswers, latest: Answers): FieldId[] =>
  [...new Set([...Object.keys(saved), ...Object.keys(latest)])].filter(
    (field) =>
      !sameAnswer(latest[field], saved[field]) && !(field in pending && sameAnswer(latest[field], pending[field])),
  )

/** Of those, the ones also typed here: a person has to choose. All others merge by themselves. */
export const disagreements = (saved: Answers, pending: PendingAnswers, latest: Answers): Disagreement[] =>
  changedElsewhere(saved, pending, latest)
    .filter((field) => field in pending)
    .map((field) => ({ field, mine: pending[field] ?? null, theirs: latest[field] ?? null }))
