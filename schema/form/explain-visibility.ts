import type { Id } from '../rules/expression.ts'
import type { Answers } from './answers.ts'
import { type EvaluationContext, evaluate } from './evaluate.ts'
import type { FormDefinition, Rule } from './form.ts'
import { indexOf } from './form-index.ts'
import type { RuleVerdict } from './verdict.ts'

/** The conditions of a form's items as rules of the same form, so that they are evaluated and traced as rules are. */
const ASKED = new WeakMap<FormDefinition, FormDefinition>()

function conditionsOf(form: FormDefinition): FormDefinition {
  const known = ASKED.get(form)
  if (known) return known
  const { placed, groupOf } = indexOf(form)
  const rules = placed.flatMap(({ item: { id, label, visible } }): Rule[] =>
    visible === undefined || groupOf.has(id)
      ? []
      : [{ id, label, hit: 'all', outcome: id, when: visible, because: label }],
  )
  const asked = { ...form, rules, checks: [], cases: [] }
  ASKED.set(form, asked)
  return asked
}

/**
 * Why each item that has a condition is shown or hidden, by item: the truth of its own condition, with every clause and
 * what is missing. Items inside a repeated group, judged row by row, are left out.
 */
export const explainVisibility = (
  form: FormDefinition,
  answers: Answers,
  context: EvaluationContext,
): ReadonlyMap<Id, RuleVerdict> =>
  new Map(evaluate(conditionsOf(form), answers, context).decisions.map((verdict) => [verdict.rule.id, verdict]))
