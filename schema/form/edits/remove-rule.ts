import type { Id } from '../../rules/expression.ts'
import type { FormDefinition, GoldenCase } from '../form.ts'
import { withoutOne } from './sequence.ts'

/** Takes a rule away; golden cases that expected it to decide no longer say which rule does. */
export function removeRule(form: FormDefinition, { id }: { id: Id }): FormDefinition {
  const rules = withoutOne(form.rules, id)
  return rules === form.rules ? form : { ...form, rules, cases: form.cases.map((one) => forgetting(one, id)) }
}

function forgetting(one: GoldenCase, rule: Id): GoldenCase {
  const { rule: expected, ...expect } = one.expect
  return expected === rule ? { ...one, expect } : one
}
