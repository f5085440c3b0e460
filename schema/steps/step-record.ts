import type { PlainDate } from '../text.ts'

/** States of an étape, in the order they usually come. @source domain §1 (positionnement, étape réalisée), §2 */
export const STEP_STATUSES = ['planned', 'positioned', 'running', 'done', 'validated', 'abandoned'] as const
export type StepStatus = (typeof STEP_STATUSES)[number]

/** Everything the rules of étapes read of one. Days are inclusive; null: not known. */
export interface StepRecord {
  readonly status: StepStatus
  /** Funded by the PLIE; false: ordinary measures (« droit commun »). */
  readonly programme: boolean
  /** The accompaniment itself, written down as an étape: it never counts. @source domain §1, 002 Grand Périgueux, 000 Caen */
  readonly accompaniment: boolean
  readonly plannedStart: PlainDate | null
  readonly plannedEnd: PlainDate | null
  readonly realStart: PlainDate | null
  readonly realEnd: PlainDate | null
  /** Day it was validated; null until then. */
  readonly validatedOn: PlainDate | null
  /** Whether its validation sheet was filled, and what its rules say; null: not filled. */
  readonly sheet: StepSheet | null
}

/** What the rules of a sheet said: the étape is validated, is not, or something is still to be found out. */
export interface StepSheet {
  readonly submitted: boolean
  readonly verdict: 'validated' | 'not-validated' | 'undecided'
}
