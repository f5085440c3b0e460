import { ordering } from './ordering.ts'

/** Strictly more. */
export const gt = ordering((sign) => sign > 0)
