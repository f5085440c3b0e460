import type { DossierColumn } from '../caseload/dossier-columns.ts'
import type { SuggestionReason } from '../caseload/rank-referents.ts'
import type { ContactObservation } from '../contacts/observations.ts'
import type { RhythmState } from '../contacts/rhythm.ts'
import type { DueKind } from '../due/due.ts'
import type { EngagementState } from '../engagement/contract.ts'
import type { Signatory, SigningMeans } from '../engagement/signatory.ts'
import type { FieldKind, ReferenceTarget, SettingPhrase } from '../fields/field-type.ts'
import type { FindingCode } from '../form/analysis/finding.ts'
import type { UseKind } from '../form/analysis/use.ts'
import type { EditName } from '../form/edits/edit-name.ts'
import type { IssueCode } from '../issue.ts'
import type { Need } from '../journey/need.ts'
import type { JourneyAct } from '../journey/transition.ts'
import type { ParticipationAct } from '../participation/acts.ts'
import type { EntryObstacleKind } from '../participation/entry.ts'
import type { Likeness } from '../people/same-person.ts'
import type { AuthorKind, Op } from '../rules/expression.ts'
import type { ValueTypeName } from '../rules/value-type.ts'
import type { StepAct, StepNeed } from '../steps/step-act.ts'
import type { ChangeKind } from '../versions/change.ts'
import type { MigrationChange, MigrationChoice, MigrationOutcomeKind } from '../versions/migration/plan.ts'

/** A parameter of a sentence, already written in the language: a number, a date, a label, a list. Empty when absent. */
export type Param = (name: string) => string
export type Sentence = (param: Param) => string

/** What a phrase of the condition language is made from: its arguments already written. */
export interface PhraseParts {
  readonly args: readonly string[]
  readonly negated: boolean
  /** Type of the first argument: a date is not compared in the words of a number. */
  readonly type: ValueTypeName
  readonly unit?: 'd' | 'm' | 'y'
  readonly tags?: readonly string[]
}
/** Null when the phrase has no negative form of its own. */
export type Phrase = (parts: PhraseParts) => string | null

/** Every sentence of this package in one language. Missing one does not compile. */
export interface Sentences {
  readonly issues: Record<IssueCode, Sentence>
  readonly phrases: Record<Op, Phrase>
  readonly changes: Record<ChangeKind, Sentence>
  /** What a changed element is called at the head of a sentence, by the first part of its change's kind. */
  readonly subjects: { readonly [what: string]: string }
  readonly settings: Record<SettingPhrase, string>
  readonly words: Words
  readonly decisions: DecisionSentences
  readonly cases: CaseSentences
  /** What uses something, by the way it does: « Condition d’affichage de « Mobilité » ». */
  readonly uses: Record<UseKind, Sentence>
  /** What a health report finds in a form. */
  readonly findings: Record<FindingCode, Sentence>
  readonly edits: Record<EditName, string>
  readonly migrations: {
    readonly changes: Record<MigrationChange, Sentence>
    readonly choices: Record<MigrationChoice, string>
    readonly outcomes: Record<MigrationOutcomeKind, string>
  }
  readonly due: {
    readonly kinds: Record<DueKind, string>
    /** Why it is due, before its day and after. */
    readonly told: Record<DueKind, { readonly coming: Sentence; readonly late: Sentence }>
  }
  readonly engagement: {
    readonly signatories: Record<Signatory, string>
    readonly states: Record<EngagementState, string>
    /** `missing`: who has not signed; `signedOn` is empty while somebody has not. */
    readonly told: Record<EngagementState, Sentence>
    readonly means: Record<SigningMeans, Sentence>
    /** From which interview it is signed. */
    readonly expected: {
      readonly waiting: Sentence
      readonly due: Sentence
      readonly rights: string
      readonly rightsUnknown: string
    }
    /** What is told once somebody signed. */
    readonly signed: Sentence
  }
  readonly journey: {
    /** Written on the button that does it. */
    readonly acts: Record<JourneyAct, string>
    /** What was done. `until`, `body` and `referentName` are empty when there is none. */
    readonly told: Record<JourneyAct, Sentence>
    /** Why an act cannot be done, and what would make it possible. */
    readonly needs: Record<Need, Sentence>
  }
  readonly contacts: {
    /** When the next contact is due, in one line. */
    readonly rhythm: Record<RhythmState, Sentence>
    /** What a rule asks, by itself. */
    readonly asks: Sentence
    /** The rule that says so. `lastOn` is empty before the first contact. */
    readonly why: Sentence
    readonly observations: Record<ContactObservation['code'], Sentence>
  }
  /** Why two records may be of one person. */
  readonly likenesses: Record<Likeness, string>
  /** Headings of a file of dossiers. */
  readonly dossierColumns: Record<DossierColumn, string>
  /** Why a référent is proposed for somebody. */
  readonly suggestions: Record<SuggestionReason['kind'], Sentence>
  readonly steps: {
    /** Written on the button that does it. */
    readonly acts: Record<StepAct, string>
    /** What was done. `label` is the étape's; `day` the day it happened. */
    readonly told: Record<StepAct | 'record', Sentence>
    readonly needs: Record<StepNeed, string>
  }
  readonly participations: {
    /** Why somebody cannot enter an operation. */
    readonly obstacles: Record<EntryObstacleKind, Sentence>
    /** What was done. `operation` is named; `day` the day it is about. */
    readonly acts: Record<ParticipationAct, Sentence>
  }
  /** Types of fields as people write them in a table, in small letters without accents. */
  readonly kindWords: { readonly [word: string]: FieldKind }
}

/** What a golden case expects and gets; arguments are already written in the language. */
export interface CaseSentences {
  readonly outcome: (label: string) => string
  readonly noOutcome: string
  readonly none: string
  readonly undecided: (missing: readonly string[]) => string
  readonly rule: (label: string) => string
  readonly noRule: string
  /** Null: not known. */
  readonly score: (label: string, value: number | string | boolean | null) => string
  readonly shown: (label: string) => string
  readonly hidden: (label: string) => string
}

/** How a stored decision is told; arguments are already written in the language. */
export interface DecisionSentences {
  readonly concluded: (day: string, form: string, conclusion: string) => string
  readonly undecided: string
  readonly nothing: string
  readonly criterion: (label: string, because: string) => string
  readonly version: (key: string, version: number, hash: string) => string
  readonly source: (source: string) => string
  readonly committee: string
  readonly evidence: (pieces: readonly string[]) => string
  readonly confirmLater: (delay: string) => string
  readonly confirmOn: (delay: string, since: string, due: string) => string
  readonly confirmed: (delay: string, due: string) => string
  readonly period: (n: number, unit: 'd' | 'm' | 'y') => string
  readonly toFindOut: (labels: readonly string[]) => string
  /** Null: not known. */
  readonly found: (actual: string | null) => string
  readonly alsoTrue: (label: string, outcome: string) => string
  readonly missed: (label: string, condition: string) => string
  readonly unknown: (label: string, missing: readonly string[]) => string
  readonly marks: { readonly [truth: string]: string }
}

export interface Words {
  /** A number with its unit: « 1 an », « 2 ans », « 50 % ». */
  readonly measured: (written: string, value: number, unit: string) => string
  readonly Yes: string
  readonly No: string
  readonly today: string
  /** The author of the form, as an operand: « la personne qui remplit ». */
  readonly author: string
  readonly authors: Record<AuthorKind, string>
  readonly row: (rank: number) => string
  readonly proofOf: (label: string) => string
  readonly missing: Record<'unknown' | 'refused' | 'not-applicable', string>
  readonly always: string
  readonly never: string
  readonly none: string
  readonly allOfThese: string
  readonly oneOfThese: string
  readonly or: string
  readonly files: (count: number) => string
  readonly signedBy: (name: string, date: string) => string
  /** What a reference may name, in the history of settings. */
  readonly targets: Record<ReferenceTarget, string>
  /** A boolean that is simply read: « Permis B : oui ». */
  readonly isTrue: (label: string) => string
  readonly isFalse: (label: string) => string
  readonly not: (phrase: string) => string
  readonly quote: (label: string) => string
  readonly copyOf: (label: string) => string
  readonly newSection: string
  readonly newField: string
  readonly newGroup: string
  readonly newNote: string
  readonly newList: string
  readonly newComputed: string
  readonly newCheck: string
  readonly newRule: string
  /** « 6 mois ». */
  readonly period: (n: number, unit: 'd' | 'm' | 'y') => string
  readonly newOption: (rank: number) => string
  readonly listOf: (label: string) => string
  /** Names of types and shapes, as issues speak of them. */
  readonly types: { readonly [name: string]: string }
}
