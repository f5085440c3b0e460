import type { Id } from '../../rules/expression.ts'
import type { FormDefinition, GoldenCase } from '../form.ts'
import type { Patch } from './patch.ts'
import { withChanged } from './sequence.ts'

/** Changes some properties of a golden case; one set to undefined is taken away. */
export function updateCase(
  form: FormDefinition,
  { id, patch }: { id: Id; patch: Patch<Omit<GoldenCase, 'id'>> },
): FormDefinition {
  const cases = withChanged(form.cases, id, patch)
  return cases === form.cases ? form : { ...form, cases }
}
