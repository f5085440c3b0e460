import type { Check, FormDefinition } from '../form.ts'
import { isTaken, withOne } from './sequence.ts'

/** Adds a check at a position, counted from 0; absent: last. An id already taken changes nothing. */
export const addCheck = (
  form: FormDefinition,
  { check, position }: { check: Check; position?: number },
): FormDefinition => (isTaken(form, check.id) ? form : { ...form, checks: withOne(form.checks, check, position) })
