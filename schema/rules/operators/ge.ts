import { ordering } from './ordering.ts'

/** At least. */
export const ge = ordering((sign) => sign >= 0)
