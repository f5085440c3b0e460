import type { PlainDate } from '../text.ts'
import type {
  CertificationExtent,
  ContractKind,
  DossierStatus,
  ParticipantStatus,
  SiaeKind,
  TrainingKind,
} from './kinds.ts'

/** One job recorded in a dossier. Null: not known, never « no ». Days are inclusive: the end is the last day worked. */
export interface WorkContractRecord {
  readonly kind: ContractKind
  readonly employer: string
  readonly startDate: PlainDate
  /** Last day written in the contract; null for a CDI, and while nobody typed it for the others. */
  readonly signedEndDate: PlainDate | null
  /** Last day really worked; null while the contract runs or nobody typed it. */
  readonly actualEndDate: PlainDate | null
  readonly weeklyHours: number | null
  /** Share of full time, 0–100. */
  readonly quotaPercent: number | null
  readonly subsidised: boolean | null
  /** Hours done so far under a social clause. */
  readonly clauseHours: number | null
  readonly insertionClause: boolean
  readonly partTimeChosen: boolean | null
  readonly sameEmployer: boolean | null
  /** True: the gap just before this contract comes only from the firm's yearly closing. */
  readonly annualClosingOnly: boolean | null
  /** What the employer is; null while nobody typed it, a CDDI included: its employer is a SIAE of a kind not known. */
  readonly siaeKind: SiaeKind | null
}

export interface TrainingRecord {
  readonly kind: TrainingKind
  readonly title: string
  readonly hours: number | null
  readonly startDate: PlainDate
  readonly endDate: PlainDate | null
  /** In whole or in part; true while nobody said how much. */
  readonly titleObtained: boolean | null
  /** How much of it; null when nothing is, and while nobody said. */
  readonly certificationObtained: CertificationExtent | null
}

/** Scores of the scale items of one diagnostic, by API name of the field; 0 is « no obstacle ». Null: not rated. */
export type DiagnosticScores = { readonly [fieldApi: string]: number | null }

/** Everything facts are derived from: what the dossier holds, as typed, without any calculation. */
export interface DossierRecord {
  readonly participant: {
    readonly birthDate: PlainDate | null
    readonly statuses: readonly ParticipantStatus[]
    readonly commune: string | null
  }
  readonly dossier: {
    readonly openedAt: PlainDate
    readonly status: DossierStatus
    readonly validatedSteps: number
    readonly unjustifiedAbsences: number
    readonly plieActionUnderWay: boolean | null
    /** What the committee said of the exit proposed; null until it has. */
    readonly committeeApproval: boolean | null
  }
  readonly contracts: readonly WorkContractRecord[]
  readonly trainings: readonly TrainingRecord[]
  /** `last` is null until a second diagnostic has been submitted. */
  readonly diagnostics: { readonly first: DiagnosticScores | null; readonly last: DiagnosticScores | null }
}

type Unsure<Part> = { readonly [Key in keyof Part]?: Part[Key] | undefined }

/** A record of which whole parts may be unknown, as golden cases give it: an absent part makes its facts unknown. */
export type KnownRecord = {
  readonly participant?: Unsure<DossierRecord['participant']> | undefined
  readonly dossier?: Unsure<DossierRecord['dossier']> | undefined
  readonly contracts?: readonly WorkContractRecord[] | undefined
  readonly trainings?: readonly TrainingRecord[] | undefined
  readonly diagnostics?: DossierRecord['diagnostics'] | undefined
}
