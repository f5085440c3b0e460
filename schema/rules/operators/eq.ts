import { equality } from './equality.ts'

/** The same value. */
export const eq = equality(true)
