import { ordering } from './ordering.ts'

/** Strictly less. */
export const lt = ordering((sign) => sign < 0)
