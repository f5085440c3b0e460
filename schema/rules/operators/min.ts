import { aggregate } from './aggregate.ts'

/** The smallest number or the earliest date; unknown of none. */
export const min = aggregate((numbers) => Math.min(...numbers), undefined, true)
