import type { Answers } from '../../schema/index.ts'
import type { AutosaveState, Latest } from './autosave-state.ts'
import { changedElsewhere, disagreements, mergedPending } from './disagreements.ts'
import { type KeptAnswers, type PendingAnswers, withPending } from './submission-model.ts'

/** What to keep on this device of answers not acknowledged yet. */
export const toKeep = (saved: Answers, pending: PendingAnswers): KeptAnswers => ({
  pending,
  known: Object.fromEntries(Object.keys(pending).map((field) => [field, saved[field] ?? null])),
})

/**
 * Where to go on from: the server's answers, with those this device kept. An answer somebody else changed since it was
 * typed here is a conflict: sent as it is, the older of the two would silently win. Rows are merged answer by answer.
 */
export const resume = (start: Latest, { pending, known }: KeptAnswers): AutosaveState => {
  const saved = withPending(start.answers, known)
  const conflict = disagreements(saved, pending, start.answers).length > 0
  const { by = null, at = null } = start
  const elsewhere = changedElsewhere(saved, pending, start.answers)
  return {
    saved: conflict ? saved : start.answers,
    pending: conflict ? pending : mergedPending(saved, pending, start.answers, new Set()),
    lock: start.lock,
    phase: conflict ? { kind: 'conflict', by, at, latest: start } : { kind: 'idle' },
    issues: [],
    merged: conflict || elsewhere.length === 0 ? null : { by, at, fields: elsewhere },
    kept: true,
  }
}
