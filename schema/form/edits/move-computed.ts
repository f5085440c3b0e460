import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { withMoved } from './sequence.ts'

/** Puts a computed value at a position, counted from 0 without it; a position beyond the end is the end. */
export function moveComputed(form: FormDefinition, { id, position }: { id: Id; position: number }): FormDefinition {
  const computed = withMoved(form.computed, id, position)
  return computed === form.computed ? form : { ...form, computed }
}
