import type { PrescriptionPageQuery, PrescriptionStatus } from '../data/generated/graphql.ts'

export type PrescriptionData = NonNullable<PrescriptionPageQuery['prescription']>

/** In the order of a prescription's life. */
export const STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'ACCEPTED',
  'REJECTED',
] as const satisfies readonly PrescriptionStatus[]

/** « Églantier Olive »; empty where the sheet names nobody. */
export const personName = ({ lastName, firstName }: { lastName: string | null; firstName: string | null }): string =>
  [lastName, firstName].filter((part) => part !== null && part !== '').join(' ')
