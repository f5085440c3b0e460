import { aggregate } from './aggregate.ts'

/** The greatest number or the latest date; unknown of none. */
export const max = aggregate((numbers) => Math.max(...numbers), undefined, true)
