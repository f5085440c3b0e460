import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { withoutOne } from './sequence.ts'

/** Takes a golden case away. */
export function removeCase(form: FormDefinition, { id }: { id: Id }): FormDefinition {
  const cases = withoutOne(form.cases, id)
  return cases === form.cases ? form : { ...form, cases }
}
