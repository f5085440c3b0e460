import { sentences } from '../i18n/index.ts'
import type { Id, OptionId } from '../rules/expression.ts'
import type { Missing, Truth } from '../rules/trace.ts'
import { type Locale, say } from '../text.ts'
import { confirmationText } from './confirmation-text.ts'
import type { RecordedRule } from './decision-record.ts'

export type ToldTruth = 'TRUE' | 'FALSE' | 'UNKNOWN'

/** One clause of a rule in one language; see `RecordedLine`. */
export interface ToldClause {
  readonly depth: number
  readonly sentence: string
  readonly truth: ToldTruth
  readonly expected: string | null
  readonly actual: string | null
}

export interface ToldMissing {
  readonly kind: Missing['kind']
  readonly id: Id
  readonly label: string
}

/** One rule of a decision in one language, ready to be shown. */
export interface ToldRule {
  readonly id: Id
  readonly label: string
  readonly outcome: OptionId
  readonly outcomeLabel: string
  readonly truth: ToldTruth
  /** The whole condition. */
  readonly sentence: string
  readonly because: string
  readonly source: string | null
  readonly committee: boolean
  /** « 6 mois »; null when nothing is to be confirmed. */
  readonly confirmAfter: string | null
  /** Since when, and from which day it may be confirmed; null as `confirmAfter`, and where the rule is not met. */
  readonly confirmation: string | null
  readonly evidence: readonly string[]
  readonly clauses: readonly ToldClause[]
  /** What to find out when `truth` is UNKNOWN. */
  readonly missing: readonly ToldMissing[]
}

export const toldRule = (rule: RecordedRule, locale: Locale): ToldRule => ({
  id: rule.id,
  label: say(rule.label, locale),
  outcome: rule.outcome,
  outcomeLabel: say(rule.outcomeLabel, locale),
  truth: toldTruth(rule.truth),
  sentence: say(rule.condition, locale),
  because: say(rule.because, locale),
  source: rule.source,
  committee: rule.committee,
  confirmAfter:
    rule.confirmation === null
      ? null
      : sentences(locale).decisions.period(rule.confirmation.after.n, rule.confirmation.after.unit),
  confirmation: rule.confirmation === null || rule.truth !== true ? null : confirmationText(rule.confirmation, locale),
  evidence: rule.evidence,
  clauses: rule.lines.map(({ depth, sentence, truth, expected, actual }) => ({
    depth,
    sentence: say(sentence, locale),
    truth: toldTruth(truth),
    expected: expected === null ? null : say(expected, locale),
    actual: actual === null ? null : say(actual, locale),
  })),
  missing: toldMissing(rule.missing, locale),
})

export const toldTruth = (truth: Truth): ToldTruth => (truth === null ? 'UNKNOWN' : truth ? 'TRUE' : 'FALSE')

export const toldMissing = (missing: readonly Missing[], locale: Locale): ToldMissing[] =>
  missing.map(({ kind, id, label }) => ({ kind, id, label: say(label, locale) }))
