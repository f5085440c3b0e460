import { evaluateExpression } from '../rules/evaluate.ts'
import type { Id } from '../rules/expression.ts'
import { NO_FACTS } from '../rules/fact-source.ts'
import type { Scope } from '../rules/operators/operator.ts'
import type { Known } from '../rules/trace.ts'
import type { Answer, AnswerRow, Answers } from './answers.ts'
import { checkAnswers } from './check-answers.ts'
import type { EvaluationContext } from './evaluate.ts'
import type { Field, FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'
import { FormRun } from './form-scope.ts'

/**
 * The answers a new submission starts with: each field's `prefill` from the dossier, else its `default`. Nothing is
 * answered yet, so a default may only read facts and the day; what is unknown, or would not be a valid answer, is left
 * out rather than forced in. Repeated groups start without rows; see `initialRow`.
 */
export function initialAnswers(form: FormDefinition, context: EvaluationContext): Answers {
  const { fields, groupOf } = indexOf(form)
  const own = [...fields.values()].filter(({ id }) => !groupOf.has(id))
  return checkAnswers(form, startsOf(form, own, context)).answers
}

/** A new row of a repeated group, with the answers it starts with. `id`: one no row of the group ever had. */
export function initialRow(form: FormDefinition, group: Id, id: Id, context: EvaluationContext): AnswerRow {
  const own = (indexOf(form).groups.get(group)?.items ?? []).filter((item) => item.t === 'field')
  const { answers } = checkAnswers(form, { [group]: { rows: [{ id, answers: startsOf(form, own, context) }] } })
  return answers[group]?.rows?.[0] ?? { id, answers: {} }
}

function startsOf(
  form: FormDefinition,
  fields: readonly Field[],
  { facts = NO_FACTS, today, author }: EvaluationContext,
): { [field: string]: Answer } {
  const scope = new FormRun(indexOf(form), {}, facts, today, author)
  const found: { [field: string]: Answer } = {}
  for (const field of fields) {
    const value = field.archived ? undefined : startOf(field, scope)
    if (value !== undefined) found[field.id] = { value }
  }
  return found
}

function startOf(field: Field, scope: Scope): Known | undefined {
  const prefilled = field.prefill === undefined ? undefined : scope.facts.value(field.prefill)
  if (prefilled !== undefined) return prefilled
  return field.default ? evaluateExpression(field.default, scope).value : undefined
}
