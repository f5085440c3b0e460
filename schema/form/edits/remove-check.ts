import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { withoutOne } from './sequence.ts'

/** Takes a check away. */
export function removeCheck(form: FormDefinition, { id }: { id: Id }): FormDefinition {
  const checks = withoutOne(form.checks, id)
  return checks === form.checks ? form : { ...form, checks }
}
