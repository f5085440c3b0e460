import type { Answers } from '../../schema/index.ts'
import type { AutosaveState, Latest } from './autosave-state.ts'
import { changedElsewhere } from './disagreements.ts'
import { type KeptAnswers, type PendingAnswers, withPending } from './submission-model.ts'

/** What to keep on this device of answers not acknowledged yet. */
export const toKeep = (saved: Answers, pending: PendingAnswers): KeptAnswers => ({
  pending,
  known: Object.fromEntries(Object.keys(pending).map((field) => [field, saved[field] ?? null])),
})

/**
 * Where to go on from: the server's answers, with those this device kept. An answer somebody else changed since it was
 * typed here is a conflict: sent as it is, the older of the two would silently win.
 */
export const resume = (start: Latest, { pending, known }: KeptAnswers): AutosaveState => {
  const saved = withPending(start.answers, known)
  const conflict = changedElsewhere(saved, pending, start.answers).length > 0
  return {
    saved: conflict ? saved : start.answers,
    pending,
    lock: start.lock,
    phase: conflict ? { kind: 'conflict', by: null, at: null, latest: start } : { kind: 'idle' },
    issues: [],
  }
}
