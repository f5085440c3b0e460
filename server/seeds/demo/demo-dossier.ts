import type {
  Answers,
  DossierStatus,
  KnownRecord,
  PlainDate,
  TrainingRecord,
  WorkContractRecord,
} from '../../../schema/index.ts'

export type DemoForm = 'prescription' | 'diagnostic' | 'exit'

/** One form of the PLIE's preset, filled in. */
export interface DemoSubmission {
  readonly form: DemoForm
  readonly answers: Answers
  readonly startedOn: PlainDate
  /** Null: still a draft. */
  readonly submittedOn: PlainDate | null
}

export interface DemoParticipant {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: PlainDate
  readonly email: string | null
  readonly phone: string | null
  readonly commune: string
  readonly statuses: readonly string[]
}

/** A whole invented dossier, as plain data, in the order things happened. */
export interface DemoDossier {
  /** `2026-0042`, unique in the PLIE. */
  readonly number: string
  readonly status: DossierStatus
  readonly openedAt: PlainDate
  readonly closedAt: PlainDate | null
  readonly participant: DemoParticipant
  /** Which of the PLIE's référents follows it, counted from 0 (take the remainder by how many there are); null: nobody yet. */
  readonly referent: number | null
  readonly contracts: readonly WorkContractRecord[]
  readonly trainings: readonly TrainingRecord[]
  readonly submissions: readonly DemoSubmission[]
  /** The exit the PLIE's criteria gave, once proposed. */
  readonly exit: {
    readonly outcome: string
    readonly ruleId: string
    readonly decidedOn: PlainDate
    /** What the criteria were asked about: the exit form's answers and the situation that day. */
    readonly answers: Answers
    readonly situation: KnownRecord
  } | null
}
