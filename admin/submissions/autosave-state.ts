import type { Answer, Answers, FieldId, Issue } from '../../schema/index.ts'
import type { PendingAnswers } from './submission-model.ts'

/** What the server answered to a save. */
export type SaveOutcome =
  | { kind: 'saved'; lock: number }
  | { kind: 'rejected'; issues: readonly Issue[]; message: string }
  | { kind: 'conflict'; by: string | null; at: string | null }
  | { kind: 'closed'; message: string }
  | { kind: 'unreachable' }

/** The submission as it stands on the server. */
export interface Latest {
  answers: Answers
  lock: number
}

export type Phase =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'offline' }
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
}

/** One field that both sides changed differently. */
export interface Disagreement {
  field: FieldId
  mine: Answer | null
  theirs: Answer | null
}
