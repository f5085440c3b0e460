import {
  describeExpression,
  describeTrace,
  type FormDefinition,
  type Locale,
  type RuleVerdict,
  say,
  type TraceLine,
  type TraceNode,
} from '../../schema/index.ts'
import { say as sentence } from '../i18n/index.ts'
import type { Forms } from './change-sites.ts'
import type { Readings } from './replay-readings.ts'

/** What one form says of a rule: its condition, whether it holds, and each clause. */
export interface RuleReading {
  readonly truth: boolean | null
  readonly sentence: string
  readonly clauses: readonly ReasonLine[]
}

/** A line of an explanation; `differs`: the other form does not say the same. */
export interface ReasonLine extends TraceLine {
  readonly differs: boolean
}

/** A rule the two forms do not read alike; null on the side where there is no such rule. */
export interface RuleReason {
  readonly id: string
  readonly label: string
  readonly before: RuleReading | null
  readonly after: RuleReading | null
}

/**
 * Why a decision changes: the rules that hold in one form and not in the other, and the one that decides. `showFound`: whether
 * the reader may know what was found of the person; without it, neither values nor rows (an employer is a row).
 */
export const reasonsOf = (
  forms: Forms,
  { before, after }: Readings,
  locale: Locale,
  showFound: boolean,
): RuleReason[] => {
  const was = new Map(before.decisions.map((one) => [one.rule.id, one]))
  const now = new Map(after.decisions.map((one) => [one.rule.id, one]))
  const deciding = [before, after].flatMap(({ verdict }) => (verdict.kind === 'decided' ? [verdict.rule.id] : []))
  return [...new Set([...now.keys(), ...was.keys()])].flatMap((id) => {
    const [one, other] = [was.get(id), now.get(id)]
    if (one?.truth === other?.truth && !deciding.includes(id)) return []
    const [left, right] = [
      linesOf(forms.before, one, locale, showFound),
      linesOf(forms.after, other, locale, showFound),
    ]
    return [
      {
        id,
        label: say((other ?? one)?.rule.label ?? { fr: id }, locale),
        before: one === undefined ? null : { ...headOf(forms.before, one, locale), clauses: marked(left, right) },
        after: other === undefined ? null : { ...headOf(forms.after, other, locale), clauses: marked(right, left) },
      },
    ]
  })
}

/** The same in one paragraph, for a table: each rule whose truth changes, and the clauses that make it. */
export const reasonText = (reasons: readonly RuleReason[], locale: Locale): string =>
  reasons
    .filter(({ before, after }) => before?.truth !== after?.truth)
    .map(({ label, before, after }) => {
      const truths = { before: truthText(before, locale), after: truthText(after, locale) }
      const clauses = (after ?? before)?.clauses.filter(({ differs, depth }) => differs && depth > 0) ?? []
      const shown = clauses.length > 0 ? clauses.map(clauseText(locale)) : [(after ?? before)?.sentence ?? '']
      return sentence('replay.reason', locale, { label, ...truths, clauses: shown.join(' ; ') })
    })
    .join(' ')

const clauseText =
  (locale: Locale) =>
  ({ sentence: clause, actual }: ReasonLine): string =>
    actual === null ? clause : sentence('replay.found', locale, { clause, actual })

const truthText = (reading: RuleReading | null, locale: Locale): string =>
  sentence(reading === null ? 'replay.absent' : `replay.truth.${String(reading.truth)}`, locale)

const headOf = (form: FormDefinition, { rule, truth }: RuleVerdict, locale: Locale) => ({
  truth,
  sentence: describeExpression(form, rule.when, locale),
})

const linesOf = (
  form: FormDefinition,
  verdict: RuleVerdict | undefined,
  locale: Locale,
  showFound: boolean,
): TraceLine[] => {
  if (verdict === undefined) return []
  if (showFound) return describeTrace(form, verdict.trace, locale)
  return describeTrace(form, withoutRows(verdict.trace), locale).map((line) => ({ ...line, actual: null }))
}

const withoutRows = (node: TraceNode): TraceNode => ({
  ...node,
  children: node.children.filter(({ row }) => row === undefined).map(withoutRows),
})

const marked = (lines: readonly TraceLine[], others: readonly TraceLine[]): ReasonLine[] => {
  const said = new Set(others.map(({ sentence: clause, truth }) => `${truth} ${clause}`))
  return lines.map((line) => ({ ...line, differs: !said.has(`${line.truth} ${line.sentence}`) }))
}
