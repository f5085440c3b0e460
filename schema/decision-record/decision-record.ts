import type { FormKind, Period } from '../form/form.ts'
import type { Id, OptionId } from '../rules/expression.ts'
import type { Missing, Truth } from '../rules/trace.ts'
import type { L10n, PlainDate } from '../text.ts'

export const DECISION_SPEC = 'plie.decision/1'

/** One line of an explanation, written the day of the decision; see `TraceLine`. */
export interface RecordedLine {
  /** From 0; each line explains the nearest one above it that is less deep. */
  readonly depth: number
  readonly sentence: L10n
  readonly truth: Truth
  /** Null where it means nothing; `actual` is null when it was not known. */
  readonly expected: L10n | null
  readonly actual: L10n | null
}

/**
 * The clock of the confirmation, apart from the contract's length: the delay in the job after which the outcome counts.
 * `since`: the first day of the job or training that made the rule true, null when it is not known. `reached` is null then.
 */
export interface Confirmation {
  readonly after: Period
  readonly since: PlainDate | null
  readonly due: PlainDate | null
  readonly reached: boolean | null
}

export interface RecordedRule {
  readonly id: Id
  readonly label: L10n
  readonly outcome: OptionId
  readonly outcomeLabel: L10n
  readonly truth: Truth
  /** The whole condition as a sentence. */
  readonly condition: L10n
  readonly because: L10n
  readonly source: string | null
  readonly evidence: readonly string[]
  /** The named body decides case by case: the engine only proposes. */
  readonly committee: boolean
  readonly confirmation: Confirmation | null
  readonly lines: readonly RecordedLine[]
  /** What to find out when `truth` is null. */
  readonly missing: readonly Missing[]
}

/**
 * What a form's rules said of a dossier on a day, with everything needed to read it again years later without the form:
 * plain JSON, in every language of the product. Kept with the decision and never worked out again.
 */
export interface DecisionRecord {
  readonly spec: typeof DECISION_SPEC
  readonly form: {
    readonly id: Id
    readonly key: string
    readonly kind: FormKind
    readonly title: L10n
    readonly version: number
    /** `formHash` of the version used. */
    readonly hash: string
  }
  readonly on: PlainDate
  readonly verdict: 'decided' | 'undecided' | 'none'
  /** Null unless decided. */
  readonly outcome: OptionId | null
  /** The rule that decides; null unless decided. */
  readonly rule: Id | null
  /** What to find out; empty unless undecided. */
  readonly missing: readonly Missing[]
  /** Every rule, in order of precedence. */
  readonly rules: readonly RecordedRule[]
}
