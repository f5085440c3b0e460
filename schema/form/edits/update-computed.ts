import type { Id } from '../../rules/expression.ts'
import type { Computed, FormDefinition } from '../form.ts'
import type { Patch } from './patch.ts'
import { withChanged } from './sequence.ts'

/** Changes some properties of a computed value; one set to undefined is taken away. */
export function updateComputed(
  form: FormDefinition,
  { id, patch }: { id: Id; patch: Patch<Omit<Computed, 'id'>> },
): FormDefinition {
  const computed = withChanged(form.computed, id, patch)
  return computed === form.computed ? form : { ...form, computed }
}
