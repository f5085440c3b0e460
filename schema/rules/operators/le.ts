import { ordering } from './ordering.ts'

/** At most. */
export const le = ordering((sign) => sign <= 0)
