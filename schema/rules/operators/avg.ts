import { aggregate } from './aggregate.ts'

/** The mean of the arguments, or of a number on each row of a list; unknown of none. */
export const avg = aggregate((numbers) => numbers.reduce((total, one) => total + one, 0) / numbers.length, undefined)
