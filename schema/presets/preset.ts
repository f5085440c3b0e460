import type { FormDefinition } from '../form/form.ts'
import type { OptionId } from '../rules/expression.ts'
import type { L10n } from '../text.ts'

/** A value a PLIE fixed in writing, with where it is written; null where its text is silent. Never filled from another PLIE. */
export type Setting<Value> = { readonly value: Value; readonly source: string } | null

export interface Range {
  readonly min?: number
  readonly max?: number
  readonly target?: number
}

export interface InterviewRhythm {
  /** When it applies, in the words of the text. */
  readonly when: L10n
  /** Longest gap between two meetings, in days. */
  readonly maxGapDays?: number
  readonly minPerMonth?: number
  readonly faceToFace: boolean
  /** First and last month of the parcours it applies to. */
  readonly fromMonth?: number
  readonly untilMonth?: number
}

export interface Standby {
  readonly reasons: readonly { readonly id: OptionId; readonly label: L10n }[]
  /** Null: no length is fixed. */
  readonly maxMonths: number | null
  readonly renewals: number | null
  readonly decidedBy: L10n
}

export interface JourneyLength {
  /** Null: no cap. */
  readonly capMonths: number | null
  /** Length of one period before a renewal; null: no periods. */
  readonly periodMonths: number | null
  readonly renewalNeeds?: L10n
  readonly suspendedBy?: readonly L10n[]
}

/** Every value a PLIE may fix for its work, apart from its forms. */
export interface PlieSettings {
  readonly firstInterviewMinMinutes: Setting<number>
  readonly averageInterviewMinutes: Setting<number>
  readonly rhythm: Setting<readonly InterviewRhythm[]>
  readonly collectiveMeetingsPerMonth: Setting<Range>
  readonly reminder: Setting<{ readonly channel: 'sms'; readonly daysBefore: Range; readonly fallback: L10n }>
  readonly unjustifiedAbsencesToCommittee: Setting<number>
  readonly engagementFromInterview: Setting<number>
  readonly standby: Setting<Standby>
  readonly length: Setting<JourneyLength>
  readonly stepsPerParticipantPerYear: Setting<Range>
  readonly committeeEvery: Setting<'month'>
  readonly committeePapersWorkingDaysBefore: Setting<number>
  readonly postHireFollowUpMonths: Setting<number>
  /** Imposed part time below this many hours a week: the accompaniment goes on. */
  readonly partTimeContinuesBelowHours: Setting<number>
  readonly activeCaseloadPerFte: Setting<readonly { readonly fte: number; readonly monthly: number }[]>
  readonly accompaniedPerYear: Setting<readonly { readonly fte: number; readonly people: Range }[]>
  readonly accompaniedByThePlie: Setting<{ readonly people: number; readonly over: L10n }>
  readonly positiveExitRate: Setting<number>
  readonly rsaShareTarget: Setting<number>
  readonly controlSampleShare: Setting<number>
  readonly referentMinWorkingTime: Setting<number>
  readonly dataEntryWithinDays: Setting<number>
  readonly fseRateMax: Setting<number>
  readonly fseEurosMax: Setting<number>
}

/** Words a PLIE has of its own; every label of the product that names one of these uses it. */
export const VOCABULARY_KEYS = [
  'referent',
  'participant',
  'prescriber',
  'coordination',
  'committee',
  'prescriptionForm',
  'diagnosticForm',
  'stepValidationForm',
  'exitForm',
  'engagementContract',
  'step',
  'standby',
] as const
export type VocabularyKey = (typeof VOCABULARY_KEYS)[number]

/** What a PLIE starts with: its words, its settings and its forms, as its own text says them. */
export interface PliePreset {
  readonly key: string
  readonly name: string
  readonly carrier: string
  /** The text everything here comes from; `source` fields cite its sections. */
  readonly source: string
  readonly vocabulary: Readonly<Record<VocabularyKey, L10n>>
  /** Names of the outcomes its decision rules give, by outcome id. */
  readonly outcomes: Readonly<Record<OptionId, L10n>>
  readonly settings: PlieSettings
  readonly forms: {
    readonly prescription: FormDefinition | null
    readonly diagnostic: FormDefinition | null
    readonly stepValidation: FormDefinition | null
    readonly exit: FormDefinition | null
  }
}
