import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { withMoved } from './sequence.ts'

/** Puts a check at a position, counted from 0 without it; a position beyond the end is the end. */
export function moveCheck(form: FormDefinition, { id, position }: { id: Id; position: number }): FormDefinition {
  const checks = withMoved(form.checks, id, position)
  return checks === form.checks ? form : { ...form, checks }
}
