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
  /** Only contacts at a distance count: a call between two meetings. */
  readonly remoteOnly?: true
  /** Whom it applies to, instead of what is said for everybody; absent: everybody. `alone`: in no action, job or training. */
  readonly situation?: 'alone' | 'in-action' | 'in-job-or-training'
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

/** Who may open a follow-up besides a prescriber: an « integration airlock », the person alone. */
export const ENTRY_MODES = ['prescription', 'self-referral', 'integration-airlock', 'outreach'] as const
export type EntryMode = (typeof ENTRY_MODES)[number]

/** Who signs the contract of a person who enters. */
export const CONTRACT_SIGNATORIES = ['participant', 'referent', 'direction', 'presidente', 'plie'] as const
export type ContractSignatory = (typeof CONTRACT_SIGNATORIES)[number]

/** What is counted against what: an indicator of étapes is `rate × base`. */
export interface StepTarget {
  readonly perParticipantPerYear?: Range
  /** Étapes a year for one full-time référent. */
  readonly perFte?: number
  /** Active caseload the figure per full-time référent was worked out for. */
  readonly forCaseload?: number
  /** The base the target follows when the caseload differs. @source domain R25 */
  readonly proratedOn?: 'average-active-caseload' | 'accompanied'
  /** Accompaniment itself is no étape where this is said. */
  readonly excludesAccompaniment?: true
  /** Only actions the PLIE programmes count. */
  readonly programmeOnly?: true
}

/** Active caseload of a full-time (or part-time) référent. `counted`: how the text counts it, null when it does not say. */
export interface Caseload {
  readonly fte: number
  readonly people: Range
  readonly counted: 'constant' | 'permanent' | 'monthly' | 'average' | 'yearly-average' | null
}

/** A target of the PLIE as a whole. */
export interface PlieTarget {
  readonly what: L10n
  readonly count: Range
  readonly over: L10n
}

/** A review the text asks for: every so many months, or at these ages of the journey. */
export interface ReviewRule {
  readonly with: L10n
  readonly everyMonths?: number
  readonly atMonths?: readonly number[]
  /** About the référent’s work as a whole: no single journey waits for it. */
  readonly ofWork?: true
}

/** What a body may decide. */
export const BODY_MATTERS = ['entry', 'exit', 'standby', 'renewal', 'referent', 'step-grid', 'operators'] as const
/** How often a body meets. */
export const BODY_PACES = ['week', 'month', 'quarter', 'half-year', 'year'] as const

/** A body of the PLIE: who sits, how often, what it decides. */
export interface Body {
  readonly id: string
  readonly name: L10n
  readonly decides: readonly (typeof BODY_MATTERS)[number][]
  /** Who sits, in the words of the PLIE; absent where nobody said. */
  readonly members?: readonly L10n[]
  /** Meetings a référent attends in a year, by working time, where the text counts them. */
  readonly attendedPerYear?: readonly { readonly fte: number; readonly times: number }[]
  /** Null: the text does not say how often. */
  readonly every: (typeof BODY_PACES)[number] | null
  readonly source: string
}

/** Every value a PLIE may fix for its work, apart from its forms. Null everywhere its text is silent. */
export interface PlieSettings {
  // following people
  readonly firstInterviewMinMinutes: Setting<number>
  readonly averageInterviewMinutes: Setting<number>
  readonly rhythm: Setting<readonly InterviewRhythm[]>
  readonly collectiveMeetingsPerMonth: Setting<Range>
  readonly reminder: Setting<{ readonly channel: 'sms'; readonly daysBefore: Range; readonly fallback: L10n }>
  readonly unjustifiedAbsencesToCommittee: Setting<number>
  readonly remoteOnlyIf: Setting<L10n>
  readonly standby: Setting<Standby>
  readonly length: Setting<JourneyLength>
  readonly reviews: Setting<readonly ReviewRule[]>
  readonly postHireFollowUpMonths: Setting<number>
  /** Imposed part time below this many hours a week: the accompaniment goes on. */
  readonly partTimeContinuesBelowHours: Setting<number>
  // entering
  readonly entryModes: Setting<readonly EntryMode[]>
  readonly prescribers: Setting<readonly L10n[]>
  readonly territory: Setting<L10n>
  /** Hours a week the person could reach. */
  readonly weeklyAvailabilityHoursMin: Setting<number>
  readonly entryEvidence: Setting<readonly L10n[]>
  readonly entryBlockedWithoutEvidence: Setting<true>
  /** The contract (or presentation file) is signed before the entry is decided. */
  readonly contractBeforeEntry: Setting<true>
  /** One étape at least is planned before the entry is proposed. */
  readonly stepBeforeEntry: Setting<true>
  readonly engagementFromInterview: Setting<number>
  readonly contractSignatories: Setting<readonly ContractSignatory[]>
  readonly prescriberToldOfOutcome: Setting<true>
  // what else
  /** What else the text asks of the référent or of the employer, in its words: shown, never worked out. */
  readonly otherDuties: Setting<readonly L10n[]>
  // leaving
  readonly exitEvidence: Setting<readonly L10n[]>
  readonly exitBlockedDuringPlieAction: Setting<true>
  /** Months in the job before a positive exit is accepted, when the text says it for all of them. */
  readonly exitConfirmationMonths: Setting<number>
  readonly replacedWhenLeaving: Setting<true>
  // étapes
  readonly stepsPerParticipantPerYear: Setting<StepTarget>
  // bodies
  readonly committeeEvery: Setting<'month'>
  readonly committeePapersWorkingDaysBefore: Setting<number>
  // objectives, for one full-time référent unless said otherwise
  readonly activeCaseloadPerFte: Setting<readonly Caseload[]>
  readonly accompaniedPerYear: Setting<readonly { readonly fte: number; readonly people: Range }[]>
  readonly entriesPerFtePerYear: Setting<Range>
  readonly exitsPerFtePerYear: Setting<{ readonly all?: Range; readonly positive?: Range }>
  readonly companiesPerPairPerYear: Setting<number>
  readonly plieTargets: Setting<readonly PlieTarget[]>
  /** 0–1: positive exits over exits. */
  readonly positiveExitRate: Setting<number>
  /** Reasons left out of the exits the rate is counted on. */
  readonly positiveRateExcludes: Setting<readonly L10n[]>
  /** 0–1: exits over people accompanied. */
  readonly exitShare: Setting<number>
  readonly rsaShareTarget: Setting<number>
  readonly activeCaseloadIncludesStandBy: Setting<boolean>
  // alerts and control
  readonly noStepAlertMonths: Setting<number>
  readonly dataEntryWithinDays: Setting<number>
  readonly controlSampleShare: Setting<number>
  readonly indicators: Setting<readonly L10n[]>
  /** Documents that prove the accompaniment itself, apart from entries, étapes and exits. */
  readonly accompanimentEvidence: Setting<readonly L10n[]>
  /** Documents that prove an étape, whatever its family. */
  readonly stepEvidence: Setting<readonly L10n[]>
  /** How participants’ FSE+ indicators are kept in MDFSE+. */
  readonly fseMonitoring: Setting<L10n>
  // référents
  readonly referentMinWorkingTime: Setting<number>
  /** Weeks of absence in a row after which a référent is replaced. */
  readonly continuityAbsenceWeeks: Setting<number>
  /** 0–1 of the weekly time, given to « aller vers ». */
  readonly outreachShare: Setting<number>
  readonly fullTimeReferents: Setting<readonly { readonly when: L10n; readonly fte: number }[]>
  readonly software: Setting<string>
  /** Tools of partners référents use beside it. */
  readonly partnerTools: Setting<readonly string[]>
  // money
  /** 0–1, by kind of operator when the text tells them apart. */
  readonly fseRateMax: Setting<readonly { readonly who: L10n | null; readonly rate: number }[]>
  readonly fseEurosMax: Setting<number>
  readonly otherFunding: Setting<readonly { readonly what: L10n; readonly euros: number }[]>
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

/** A passage that may be read in two ways, with what the preset does of it. Shown to the administrator, never hidden. */
export interface Ambiguity {
  readonly at: string
  readonly note: L10n
  readonly source: string
}

/** The forms of a PLIE, null where its text gives nothing to build one from: the PLIE may then start from the national default. */
export interface PlieForms {
  readonly prescription: FormDefinition | null
  readonly diagnostic: FormDefinition | null
  readonly stepValidation: FormDefinition | null
  readonly exit: FormDefinition | null
  readonly contract: FormDefinition | null
  /** « Fiche bilan » where it is apart from the exit criteria. */
  readonly review: FormDefinition | null
}

/** What a PLIE starts with: its words, its bodies, its settings and its forms, as its own text says them. */
export interface PliePreset {
  readonly key: string
  readonly name: string
  readonly carrier: string
  /** The text everything here comes from; `source` fields cite its sections. */
  readonly source: string
  /** Words its text uses; a word it does not use is absent, and `nationalVocabulary` has it. */
  readonly vocabulary: Readonly<Partial<Record<VocabularyKey, L10n>>>
  readonly bodies: readonly Body[]
  /** Names of the outcomes its decision rules give, by outcome id; empty where it gives none. */
  readonly outcomes: Readonly<Record<OptionId, L10n>>
  readonly settings: PlieSettings
  readonly forms: PlieForms
  readonly ambiguities: readonly Ambiguity[]
}
