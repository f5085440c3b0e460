import { allTrue } from './kleene.ts'
import { quantifier } from './quantifier.ts'

/** Every row meets the condition: false if any does not, else unknown if any is unknown, else true; true of an empty list. */
export const every = quantifier(allTrue)
