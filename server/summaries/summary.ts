import type { ContactChannel, Locale, PlainDate, SaidWords, StepStatus } from '../../schema/index.ts'

/** For whom a summary is made: the prescriber’s leaves out what may tell of health and what was freely written. */
export const SUMMARY_READERS = ['participant', 'prescriber'] as const
export type SummaryReader = (typeof SUMMARY_READERS)[number]

/** Days are inclusive; null: not known, or not yet. */
export interface Span {
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

export interface SummaryStep {
  readonly label: string
  readonly operator: string | null
  readonly status: StepStatus
  readonly planned: Span
  readonly real: Span
}

export interface SummaryPause extends Span {
  readonly kind: 'standby' | 'suspension'
  readonly from: PlainDate
  /** Why, for the participant. */
  readonly reason: string | null
}

export interface SummaryMark {
  readonly label: string
  /** 0–1: the worst of the scale is 1. */
  readonly first: { readonly share: number; readonly label: string }
  readonly last: { readonly share: number; readonly label: string }
}

export interface SummaryDiagnostic {
  /** Null: none was submitted. */
  readonly firstOn: PlainDate | null
  /** Null while there is only one. */
  readonly lastOn: PlainDate | null
  /** What both graded. */
  readonly marks: readonly SummaryMark[]
}

export interface SummaryExit {
  readonly outcome: string
  readonly proposedOn: PlainDate
  readonly decision: {
    readonly kind: 'accepted' | 'sent-back'
    readonly on: PlainDate
    readonly body: string | null
  } | null
  /** Freely written, and what the criteria said: for the participant. */
  readonly comment: string | null
  readonly explanation: readonly string[]
}

/** A journey from its first to its last day, ready to be printed. */
export interface JourneySummary {
  readonly locale: Locale
  readonly reader: SummaryReader
  readonly plie: string
  readonly number: string
  readonly today: PlainDate
  readonly name: string
  readonly birthDate: PlainDate | null
  readonly referent: string | null
  readonly prescriber: string | null
  readonly words: SaidWords
  readonly openedAt: PlainDate
  readonly admittedOn: PlainDate | null
  readonly closedAt: PlainDate | null
  readonly steps: readonly SummaryStep[]
  readonly pauses: readonly SummaryPause[]
  readonly contacts: {
    readonly held: readonly { readonly channel: ContactChannel; readonly count: number; readonly minutes: number }[]
    readonly excused: number
    readonly unjustified: number
  }
  readonly diagnostic: SummaryDiagnostic
  readonly exit: SummaryExit | null
}
