import type { Computed, FormDefinition } from '../form.ts'
import { isTaken, withOne } from './sequence.ts'

/** Adds a computed value at a position, counted from 0; absent: last. An id already taken changes nothing. */
export const addComputed = (
  form: FormDefinition,
  { computed, position }: { computed: Computed; position?: number },
): FormDefinition =>
  isTaken(form, computed.id) ? form : { ...form, computed: withOne(form.computed, computed, position) }
