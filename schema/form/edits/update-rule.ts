import type { Id } from '../../rules/expression.ts'
import type { FormDefinition, Rule } from '../form.ts'
import type { Patch } from './patch.ts'
import { withChanged } from './sequence.ts'

/** Changes some properties of a rule; one set to undefined is taken away. */
export function updateRule(
  form: FormDefinition,
  { id, patch }: { id: Id; patch: Patch<Omit<Rule, 'id'>> },
): FormDefinition {
  const rules = withChanged(form.rules, id, patch)
  return rules === form.rules ? form : { ...form, rules }
}
