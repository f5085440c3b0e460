import type { Check, Computed, FormDefinition, GoldenCase, Rule } from '../form/form.ts'
import type { FormChange } from './change.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { conditionText, plainText } from './property-text.ts'
import { diffSequence } from './sequence.ts'

/** Differences between the computed values, rules, checks and golden cases of two versions. */
export const diffLogic = (a: FormDefinition, b: FormDefinition): FormChange[] => [
  ...diffPart('computed', a.computed, b.computed, labelled('computed'), (was, now, subject) =>
    diffComputed(a, b, was, now, subject),
  ),
  ...diffPart('rule', a.rules, b.rules, labelled('rule'), (was, now, subject) => diffRule(a, b, was, now, subject)),
  ...diffPart('check', a.checks, b.checks, checkSubject, (was, now, subject) =>
    same(was, now) ? [] : [makeChange('check.changed', subject)],
  ),
  ...diffPart('case', a.cases, b.cases, labelled('case'), (was, now, subject) =>
    same(was, now) ? [] : [makeChange('case.changed', subject)],
  ),
]

const labelled =
  (what: string) =>
  ({ id, label }: Computed | Rule | GoldenCase): Subject => ({ id, label, params: { what } })
const checkSubject = ({ id, message }: Check): Subject => ({ id, label: message, params: { what: 'check' } })

function diffPart<T extends { id: string }>(
  part: 'computed' | 'rule' | 'check' | 'case',
  before: readonly T[],
  after: readonly T[],
  subjectOf: (one: T) => Subject,
  inside: (was: T, now: T, subject: Subject) => FormChange[],
): FormChange[] {
  const { added, removed, kept, moved } = diffSequence(before, after)
  const ranks = [before, after].map((list) => new Map(list.map(({ id }, i) => [id, i + 1])))
  const [was = new Map<string, number>(), now = was] = ranks
  const rank = (of: ReadonlyMap<string, number>, id: string): number => of.get(id) ?? 0
  return [
    ...removed.map((one) => makeChange(`${part}.removed`, subjectOf(one))),
    ...added.map((one) => makeChange(`${part}.added`, subjectOf(one))),
    ...kept.flatMap(([one, other]) => [
      ...(moved.has(other.id)
        ? [makeChange(`${part}.moved`, subjectOf(other), { before: rank(was, other.id), after: rank(now, other.id) })]
        : []),
      ...inside(one, other, subjectOf(other)),
    ]),
  ]
}

function diffComputed(
  a: FormDefinition,
  b: FormDefinition,
  was: Computed,
  now: Computed,
  subject: Subject,
): FormChange[] {
  const changes: FormChange[] = []
  for (const key of ['label', 'api', 'type'] as const) {
    if (!same(was[key], now[key])) {
      changes.push(makeChange(`computed.${key}`, subject, { before: plainText(was[key]), after: plainText(now[key]) }))
    }
  }
  if (!same(was.expr, now.expr)) {
    changes.push(
      makeChange('computed.expr', subject, { before: conditionText(a, was.expr), after: conditionText(b, now.expr) }),
    )
  }
  if (!same(was.bands, now.bands)) changes.push(makeChange('computed.bands', subject))
  return changes
}

function diffRule(a: FormDefinition, b: FormDefinition, was: Rule, now: Rule, subject: Subject): FormChange[] {
  const changes: FormChange[] = []
  for (const key of ['label', 'outcome', 'hit'] as const) {
    if (!same(was[key], now[key])) {
      changes.push(makeChange(`rule.${key}`, subject, { before: plainText(was[key]), after: plainText(now[key]) }))
    }
  }
  if (!same(was.when, now.when)) {
    changes.push(
      makeChange('rule.when', subject, { before: conditionText(a, was.when), after: conditionText(b, now.when) }),
    )
  }
  const details = ({ because, source, evidence, confirmAfter, committee }: Rule) => ({
    because,
    source,
    evidence,
    confirmAfter,
    committee,
  })
  if (!same(details(was), details(now))) changes.push(makeChange('rule.details', subject))
  return changes
}
