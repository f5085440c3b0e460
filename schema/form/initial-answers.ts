import { evaluateExpression, type Scope } from '../rules/evaluate.ts'
import { NO_FACTS } from '../rules/fact-source.ts'
import type { Known } from '../rules/trace.ts'
import type { Answer, Answers } from './answers.ts'
import { checkAnswers } from './check-answers.ts'
import type { EvaluationContext } from './evaluate.ts'
import type { Field, FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

/**
 * The answers a new submission starts with: each field's `prefill` from the dossier, else its `default`. Nothing is
 * answered yet, so a default may only read facts and the day; what is unknown, or would not be a valid answer, is left
 * out rather than forced in.
 */
export function initialAnswers(form: FormDefinition, { facts = NO_FACTS, today }: EvaluationContext): Answers {
  const { fields, environment } = indexOf(form)
  const scope: Scope = {
    facts,
    today,
    isList: (path) => environment.facts.get(path)?.type === 'list',
    answer: () => ({}),
    computed: () => undefined,
  }
  const found: { [field: string]: Answer } = {}
  for (const field of fields.values()) {
    const value = field.archived ? undefined : startOf(field, scope)
    if (value !== undefined) found[field.id] = { value }
  }
  return checkAnswers(form, found).answers
}

function startOf(field: Field, scope: Scope): Known | undefined {
  const prefilled = field.prefill === undefined ? undefined : scope.facts.value(field.prefill)
  if (prefilled !== undefined) return prefilled
  return field.default ? evaluateExpression(field.default, scope).value : undefined
}
