import type { Id } from '../../rules/expression.ts'
import type { Check, FormDefinition } from '../form.ts'
import type { Patch } from './patch.ts'
import { withChanged } from './sequence.ts'

/** Changes some properties of a check; one set to undefined is taken away. */
export function updateCheck(
  form: FormDefinition,
  { id, patch }: { id: Id; patch: Patch<Omit<Check, 'id'>> },
): FormDefinition {
  const checks = withChanged(form.checks, id, patch)
  return checks === form.checks ? form : { ...form, checks }
}
