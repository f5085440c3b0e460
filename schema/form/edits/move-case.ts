import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { withMoved } from './sequence.ts'

/** Puts a golden case at a position, counted from 0 without it; a position beyond the end is the end. */
export function moveCase(form: FormDefinition, { id, position }: { id: Id; position: number }): FormDefinition {
  const cases = withMoved(form.cases, id, position)
  return cases === form.cases ? form : { ...form, cases }
}
