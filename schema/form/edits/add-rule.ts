import type { FormDefinition, Rule } from '../form.ts'
import { isTaken, withOne } from './sequence.ts'

/** Adds a rule at a position, counted from 0; absent: last. An id already taken changes nothing. */
export const addRule = (form: FormDefinition, { rule, position }: { rule: Rule; position?: number }): FormDefinition =>
  isTaken(form, rule.id) ? form : { ...form, rules: withOne(form.rules, rule, position) }
