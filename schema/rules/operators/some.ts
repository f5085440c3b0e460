import { anyTrue } from './kleene.ts'
import { quantifier } from './quantifier.ts'

/** One row at least meets the condition: true if any does, else unknown if any is unknown, else false; false of an empty list. */
export const some = quantifier(anyTrue)
