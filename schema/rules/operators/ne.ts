import { equality } from './equality.ts'

/** Another value; unknown when one is not known. */
export const ne = equality(false)
