import type { Answer, Answers, FieldId, Issue, Slot } from '../../schema/index.ts'
import type { PendingAnswers } from './submission-model.ts'

/** What the server answered to a save. */
export type SaveOutcome =
  | { kind: 'saved'; lock: number }
  | { kind: 'rejected'; issues: readonly Issue[]; message: string }
  | { kind: 'conflict'; by: string | null; at: string | null }
  | { kind: 'closed'; message: string }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }

/** The submission as it stands on the server. */
export interface Latest {
  answers: Answers
  lock: number
  /** Who wrote last and when; absent when it is not known. */
  by?: string | null
  at?: string | null
}

export type Phase =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'offline' }
  /** The session ended: what is typed waits here until somebody signs in again. */
  | { kind: 'signed-out' }
  | { kind: 'refused' }
  | { kind: 'closed'; message: string }
  | { kind: 'conflict'; by: string | null; at: string | null; latest: Latest }

export interface AutosaveState {
  /** Answers the server has acknowledged. */
  saved: Answers
  /** Answers typed since, not acknowledged yet; null: removed. */
  pending: PendingAnswers
  lock: number
  phase: Phase
  /** What the server refused of the last save. */
  issues: readonly Issue[]
  /** What somebody else changed meanwhile and was taken in without a question; null: nothing. */
  merged: { by: string | null; at: string | null; fields: readonly FieldId[] } | null
  /** False when this device could not keep what waits. */
  kept: boolean
}

/** One answer that both sides changed differently. A whole row changed on one side and taken away on the other comes as rows. */
export interface Disagreement {
  /** Its slot; `<group>/<row>` for a row. */
  field: Slot
  mine: Answer | null
  theirs: Answer | null
}
