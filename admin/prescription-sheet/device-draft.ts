import { v4 } from 'uuid'
import { z } from 'zod'
import type { Answers } from '../../schema/index.ts'

const WEEK_MS = 7 * 24 * 3_600_000

/** A sheet under way, kept on this device only. `key`: of its sending, the same until an answer changes. */
export interface Draft {
  readonly answers: Answers
  readonly key: string
}

// What is kept was an answer of this page's own; what the sheet cannot read of it is left out where it is read.
const answer = z.custom<Answers[string]>((value) => typeof value === 'object' && value !== null)
const keptShape = z.object({ answers: z.record(z.string(), answer), key: z.string(), at: z.number() })

export const emptyDraft = (): Draft => ({ answers: {}, key: v4() })

/** The draft with other answers: another intention, hence another key. */
export const changedDraft = (answers: Answers): Draft => ({ answers, key: v4() })

/** Where the answers wait on this device for their sending; forgotten a week after the last change. */
export const deviceDraft = (base: string) => {
  const name = `jalon.prescription${base.replaceAll('/', '.')}`
  return {
    read(): Draft | null {
      try {
        const kept = keptShape.safeParse(JSON.parse(localStorage.getItem(name) ?? 'null'))
        if (kept.success && Date.now() - kept.data.at < WEEK_MS) return kept.data
        localStorage.removeItem(name)
      } catch {
        // A storage that cannot be read holds nothing.
      }
      return null
    },
    /** Whether the device kept it: a forbidden or full storage does not. */
    write(draft: Draft): boolean {
      try {
        localStorage.setItem(name, JSON.stringify({ ...draft, at: Date.now() }))
        return true
      } catch {
        return false
      }
    },
    erase(): void {
      try {
        localStorage.removeItem(name)
      } catch {
        // Nothing was kept either.
      }
    },
  }
}
export type DeviceDraft = ReturnType<typeof deviceDraft>
