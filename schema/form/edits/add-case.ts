import type { FormDefinition, GoldenCase } from '../form.ts'
import { isTaken, withOne } from './sequence.ts'

/** Adds a golden case at a position, counted from 0; absent: last. An id already taken changes nothing. */
export const addCase = (
  form: FormDefinition,
  { case: added, position }: { case: GoldenCase; position?: number },
): FormDefinition => (isTaken(form, added.id) ? form : { ...form, cases: withOne(form.cases, added, position) })
