import type { Id } from '../../rules/expression.ts'
import type { Check, FormDefinition } from '../form.ts'
import type { Patch } from './patch.ts'
import { relabelled } from './relabelled.ts'
import { withChanged } from './sequence.ts'

/** Changes some properties of a check; one set to undefined is taken away. */
export function updateCheck(
  form: FormDefinition,
  { id, patch }: { id: Id; patch: Patch<Omit<Check, 'id'>> },
): FormDefinition {
  const before = form.checks.find((one) => one.id === id)
  const { message } = patch
  const change = before && message ? { ...patch, message: relabelled(before.message, message) } : patch
  const checks = withChanged(form.checks, id, change)
  return checks === form.checks ? form : { ...form, checks }
}
