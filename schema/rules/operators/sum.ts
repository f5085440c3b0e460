import { aggregate } from './aggregate.ts'

/** The sum of the arguments, or of a number on each row of a list; 0 of none. */
export const sum = aggregate((numbers) => numbers.reduce((total, one) => total + one, 0), 0)
