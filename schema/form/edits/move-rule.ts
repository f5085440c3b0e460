import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { withMoved } from './sequence.ts'

/** Puts a rule at a position, counted from 0 without it; a position beyond the end is the end. */
export function moveRule(form: FormDefinition, { id, position }: { id: Id; position: number }): FormDefinition {
  const rules = withMoved(form.rules, id, position)
  return rules === form.rules ? form : { ...form, rules }
}
