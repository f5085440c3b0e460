import type { ContactRecord } from '../contacts/contact-record.ts'
import type { DossierStatus } from '../facts/kinds.ts'
import type { StandbyRecord, SuspensionRecord } from '../journey/journey-record.ts'
import type { L10n, PlainDate } from '../text.ts'

/** An étape of the journey. */
export interface DueStep {
  /** `planned` covers positioned: agreed, not begun. */
  readonly state: 'planned' | 'running' | 'done' | 'abandoned'
  /** First day, real or else planned; null when no day was given. */
  readonly from: PlainDate | null
  /** Last day, real or else planned. */
  readonly until: PlainDate | null
}

/** A job or a training. */
export interface DueJob {
  readonly from: PlainDate
  /** Last day worked, signed or taught; null: open-ended. */
  readonly until: PlainDate | null
}

/** Everything the rules of what is due read of a dossier. Null: not recorded, never « none ». */
export interface DueRecord {
  readonly status: DossierStatus
  /** Day the dossier came to its status. */
  readonly statusSince: PlainDate
  readonly admittedOn: PlainDate | null
  readonly standbyAskedOn: PlainDate | null
  readonly standbys: readonly StandbyRecord[]
  readonly suspensions: readonly SuspensionRecord[]
  readonly renewals: number
  /** Days diagnostics were submitted; null where the PLIE has published no such form. */
  readonly diagnostics: readonly PlainDate[] | null
  /** Days engagement contracts were signed by all who must; null where the PLIE has published no such form. */
  readonly contracts: readonly PlainDate[] | null
  /** RSA rights depend on the contract, as its last draft or contract says. Null: not asked, or not answered. */
  readonly rsaRightsDepend: boolean | null
  /** Days a review of the journey was made: a « fiche bilan », a further diagnostic, a renewal. */
  readonly reviews: readonly PlainDate[]
  /** Documents of entry nobody has seen yet, in the words of the PLIE. */
  readonly evidenceToSee: readonly L10n[]
  readonly jobs: readonly DueJob[]
  readonly trainings: readonly DueJob[]
  readonly contacts: readonly ContactRecord[] | null
  readonly steps: readonly DueStep[] | null
  /** Null as `steps`. */
  readonly plieActionUnderWay: boolean | null
}
