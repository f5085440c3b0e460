import type { Id } from '../../rules/expression.ts'
import type { FormDefinition, Rule } from '../form.ts'
import type { Patch } from './patch.ts'
import { relabelled } from './relabelled.ts'
import { withChanged } from './sequence.ts'

/** Changes some properties of a rule; one set to undefined is taken away. */
export function updateRule(
  form: FormDefinition,
  { id, patch }: { id: Id; patch: Patch<Omit<Rule, 'id'>> },
): FormDefinition {
  const before = form.rules.find((one) => one.id === id)
  const { label } = patch
  const change = before && label ? { ...patch, label: relabelled(before.label, label) } : patch
  const rules = withChanged(form.rules, id, change)
  return rules === form.rules ? form : { ...form, rules }
}
