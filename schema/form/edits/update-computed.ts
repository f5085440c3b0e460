import type { Id } from '../../rules/expression.ts'
import type { Computed, FormDefinition } from '../form.ts'
import type { Patch } from './patch.ts'
import { relabelled } from './relabelled.ts'
import { withChanged } from './sequence.ts'

/** Changes some properties of a computed value; one set to undefined is taken away. */
export function updateComputed(
  form: FormDefinition,
  { id, patch }: { id: Id; patch: Patch<Omit<Computed, 'id'>> },
): FormDefinition {
  const before = form.computed.find((one) => one.id === id)
  const { label } = patch
  const change = before && label ? { ...patch, label: relabelled(before.label, label) } : patch
  const computed = withChanged(form.computed, id, change)
  return computed === form.computed ? form : { ...form, computed }
}
