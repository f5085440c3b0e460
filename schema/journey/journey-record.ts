import type { DossierStatus } from '../facts/kinds.ts'
import type { PlainDate } from '../text.ts'

/** One standby: extensions push its last day, they do not make another. */
export interface StandbyRecord {
  /** Reason, by its id in the settings of the PLIE. */
  readonly reason: string
  readonly from: PlainDate
  /** Last day foreseen; null where the PLIE fixes no length and nobody gave one. */
  readonly until: PlainDate | null
  /** Last day it really lasted; null while it runs. */
  readonly endedOn: PlainDate | null
  readonly extensions: number
}

/** Days the clock of the journey does not count. @source domain §3 #13 */
export interface SuspensionRecord {
  readonly from: PlainDate
  /** Last day; null while it runs. */
  readonly until: PlainDate | null
}

/** Everything the life cycle reads of a journey. Null: not recorded, never « no ». */
export interface JourneyRecord {
  readonly status: DossierStatus
  /** Status before the exit was proposed; null otherwise. */
  readonly statusBeforeExit: DossierStatus | null
  /** Day of the decision of entry: clocks run from it. */
  readonly admittedOn: PlainDate | null
  readonly hasReferent: boolean
  readonly diagnosticSubmitted: boolean
  /** By all who must. */
  readonly contractSigned: boolean
  /** Étapes written in the journey, whatever their state. */
  readonly steps: number | null
  readonly plieActionUnderWay: boolean | null
  /** Documents of entry the PLIE asks for and nobody has seen yet, in its words. */
  readonly evidenceToSee: readonly string[]
  readonly standbyAsked: boolean
  readonly standbys: readonly StandbyRecord[]
  readonly suspensions: readonly SuspensionRecord[]
  /** Periods granted after the first. */
  readonly renewals: number
  /** Whether a job runs today, and what is known of its hours. */
  readonly job: { readonly weeklyHours: number | null; readonly partTimeChosen: boolean | null } | null
}
