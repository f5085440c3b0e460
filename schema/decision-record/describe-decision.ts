import { formatDate } from '../fields/number-format.ts'
import { sentences } from '../i18n/index.ts'
import { type Locale, say } from '../text.ts'
import { confirmationText } from './confirmation-text.ts'
import type { DecisionRecord, RecordedLine, RecordedRule } from './decision-record.ts'

/**
 * Who a decision is told to. `participant`: what was decided and why, in plain words, nothing of the criteria that were
 * missed. `referent`: with every clause, and what each other criterion lacks. `controller`: with the source, the version,
 * its hash, and every criterion in order.
 */
export const AUDIENCES = ['participant', 'referent', 'controller'] as const
export type Audience = (typeof AUDIENCES)[number]

/** A stored decision in sentences, one paragraph each, from the record alone. */
export function describeDecision(record: DecisionRecord, audience: Audience, locale: Locale): string[] {
  const words = sentences(locale).decisions
  const winner = record.rules.find(({ id }) => id === record.rule)
  const head = words.concluded(
    formatDate(record.on),
    say(record.form.title, locale),
    conclusion(record, winner, locale),
  )
  const why = winner ? [...reasonOf(winner, locale), ...conditionsOf(winner, locale)] : []
  const missing = record.missing.map(({ label }) => say(label, locale))
  const open = record.verdict === 'undecided' ? [words.toFindOut([...new Set(missing)])] : []
  if (audience === 'participant') return [head, ...why, ...open]
  const version = words.version(record.form.key, record.form.version, record.form.hash)
  const shown = audience === 'controller' ? [head, version] : [head]
  const others = record.rules.filter((rule) => rule !== winner)
  return [
    ...shown,
    ...why,
    ...(winner ? detailsOf(winner, audience, locale) : []),
    ...open,
    ...others.flatMap((rule) => otherRule(rule, audience, locale)),
  ]
}

function conclusion({ verdict }: DecisionRecord, winner: RecordedRule | undefined, locale: Locale): string {
  const words = sentences(locale).decisions
  if (winner) return say(winner.outcomeLabel, locale)
  return verdict === 'undecided' ? words.undecided : words.nothing
}

const reasonOf = (rule: RecordedRule, locale: Locale): string[] => [
  sentences(locale).decisions.criterion(say(rule.label, locale), say(rule.because, locale)),
]

/** What the outcome still depends on: a delay in the job, a body, papers. */
function conditionsOf(rule: RecordedRule, locale: Locale): string[] {
  const words = sentences(locale).decisions
  return [
    ...(rule.confirmation ? [confirmationText(rule.confirmation, locale)] : []),
    ...(rule.committee ? [words.committee] : []),
    ...(rule.evidence.length > 0 ? [words.evidence(rule.evidence)] : []),
  ]
}

function detailsOf(rule: RecordedRule, audience: Audience, locale: Locale): string[] {
  const words = sentences(locale).decisions
  const source = rule.source !== null && audience === 'controller' ? [words.source(rule.source)] : []
  return [...source, ...rule.lines.map((line) => lineText(line, locale))]
}

function lineText({ depth, sentence, truth, expected, actual }: RecordedLine, locale: Locale): string {
  const words = sentences(locale).decisions
  const found = expected === null && actual === null ? '' : words.found(actual === null ? null : say(actual, locale))
  return `${'\u2003'.repeat(depth)}${words.marks[String(truth)]} ${say(sentence, locale)}${found}`
}

/** A criterion that did not decide, with what it lacks: the clauses that are false, or what is not known. */
function otherRule(rule: RecordedRule, audience: Audience, locale: Locale): string[] {
  const words = sentences(locale).decisions
  const label = say(rule.label, locale)
  if (rule.truth === true) return [words.alsoTrue(label, say(rule.outcomeLabel, locale))]
  const head =
    rule.truth === null
      ? words.unknown(label, [...new Set(rule.missing.map((one) => say(one.label, locale)))])
      : words.missed(label, say(rule.condition, locale))
  return audience === 'controller' ? [head, ...detailsOf(rule, audience, locale)] : [head]
}
