import { type KeptAnswers, readKept } from './submission-model.ts'

/** Where answers wait on this device until the server has them. */
export interface PendingStore {
  read(): KeptAnswers
  write(kept: KeptAnswers): void
}

const NOTHING: KeptAnswers = { pending: {}, known: {} }

/**
 * Kept under the person's own id: on a shared computer nobody sends, or sees, what somebody else typed. Emptied as soon as
 * everything is acknowledged.
 */
export const pendingStore = (viewerId: string, submissionId: string): PendingStore => {
  const key = `jalon.pending.${viewerId}.${submissionId}`
  return {
    read() {
      try {
        return readKept(JSON.parse(localStorage.getItem(key) ?? 'null')) ?? NOTHING
      } catch {
        return NOTHING
      }
    },
    write(kept) {
      try {
        if (Object.keys(kept.pending).length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(kept))
      } catch {
        // A full or forbidden storage must not stop the work: the server remains the place where answers are kept.
      }
    },
  }
}
