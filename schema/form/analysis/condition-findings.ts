import type { Expr, Id } from '../../rules/expression.ts'
import { type L10n, LOCALES, type Locale } from '../../text.ts'
import { describeExpression } from '../describe-expression.ts'
import type { PlacedExpression } from '../expressions.ts'
import type { FormDefinition } from '../form.ts'
import type { Around } from './abstraction.ts'
import type { Budget } from './assignments.ts'
import { clauseFindings } from './clauses.ts'
import type { Finding } from './finding.ts'
import { labelOf } from './label-of.ts'
import { aroundOf, truthsAround } from './truths.ts'

interface Condition extends Pick<PlacedExpression, 'expr' | 'path' | 'owner'> {
  readonly form: FormDefinition
}

/** Clauses of one condition that contradict each other or say nothing, and the whole when it always or never holds. */
export function conditionFindings(
  { form, expr, path, owner }: Condition,
  around: Around,
  budget: Budget,
  isShown = true,
): Finding[] {
  const about = { subject: owner, label: labelOf(form, owner) }
  const truths = truthsAround(expr, around, budget)
  const found: Finding[] = clauseFindings(expr, around, budget).map(({ code, clause, other, path: inside }) => ({
    ...about,
    code,
    path: [...path, ...inside],
    severity: code === 'contradiction' || code === 'clause-never-true' ? 'warning' : 'advice',
    params: { clause: { ...said(form, clause) }, ...(other ? { other: { ...said(form, other) } } : {}) },
  }))
  if (!truths.exact) return found
  const where = path.at(-1) === 'when' ? String(path[0]) : String(path.at(-1))
  if (truths.canBeTrue && !truths.canBeFalse && !truths.canBeUnknown)
    found.push({
      ...about,
      code: 'always-true',
      path,
      severity: 'advice',
      params: { clause: { ...said(form, expr) } },
    })
  if (!truths.canBeTrue && where === 'required' && isShown)
    found.push({ ...about, code: 'never-required', path, severity: 'warning', params: {} })
  return found
}

/** Assignments tried for a condition being written: an answer must come while typing. */
const WHILE_WRITING = 20_000

/**
 * What is wrong with a condition being written, which the form need not hold yet: paths start at the condition.
 * One that can never be true, whatever it decides, is said with the code of a clause.
 */
export function findingsWhileWriting(form: FormDefinition, expr: Expr, owner: Id, group?: Id): Finding[] {
  const around = aroundOf(form, group)
  const budget = { left: WHILE_WRITING }
  const found = conditionFindings({ form, expr, path: [], owner }, around, budget)
  const truths = truthsAround(expr, around, budget)
  if (!truths.exact || truths.canBeTrue || found.some(({ severity }) => severity === 'warning')) return found
  const clause = { ...said(form, expr) }
  return [
    ...found,
    {
      code: 'clause-never-true',
      path: [],
      subject: owner,
      label: labelOf(form, owner),
      severity: 'warning',
      params: { clause },
    },
  ]
}

/** A clause in each language, for the sentence that names it. */
const said = (form: FormDefinition, expr: Expr): L10n => {
  const write = (locale: Locale) => describeExpression(form, expr, locale)
  return { ...Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])), fr: write('fr') }
}
