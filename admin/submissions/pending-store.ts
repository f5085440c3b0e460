import { canonicalJson } from '../../schema/index.ts'
import { type KeptAnswers, readKept } from './submission-model.ts'

/** Where answers wait on this device until the server has them. */
export interface PendingStore {
  read(): KeptAnswers
  /** False when the device could not keep them. */
  write(kept: KeptAnswers): boolean
}

const NOTHING: KeptAnswers = { pending: {}, known: {} }

/**
 * Kept under the person's own id: on a shared computer nobody sends, or sees, what somebody else typed. Two tabs of one person share
 * the place: each takes away only what it put there itself. Emptied as soon as everything is acknowledged.
 */
export const pendingStore = (viewerId: string, submissionId: string): PendingStore => {
  const key = `jalon.pending.${viewerId}.${submissionId}`
  let own: KeptAnswers = NOTHING
  const stored = (): KeptAnswers => {
    try {
      return readKept(JSON.parse(localStorage.getItem(key) ?? 'null')) ?? NOTHING
    } catch {
      return NOTHING
    }
  }
  return {
    read() {
      own = stored()
      return own
    },
    write(kept) {
      const others = othersIn(stored(), own)
      const all = { pending: { ...others.pending, ...kept.pending }, known: { ...others.known, ...kept.known } }
      try {
        if (Object.keys(all.pending).length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(all))
        own = kept
        return true
      } catch {
        // A full or forbidden storage must not stop the work: the server remains the place where answers are kept.
        return Object.keys(kept.pending).length === 0
      }
    },
  }
}

/** What is stored without what this tab put there and nobody changed since. */
const othersIn = (stored: KeptAnswers, own: KeptAnswers): KeptAnswers => {
  const theirs = Object.keys(stored.pending).filter(
    (field) => !(field in own.pending) || canonicalJson(stored.pending[field]) !== canonicalJson(own.pending[field]),
  )
  const only = (answers: KeptAnswers['pending']) =>
    Object.fromEntries(Object.entries(answers).filter(([field]) => theirs.includes(field)))
  return { pending: only(stored.pending), known: only(stored.known) }
}
