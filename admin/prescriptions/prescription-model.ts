import type { PrescriptionCheckQuery, PrescriptionPageQuery, PrescriptionStatus } from '../data/generated/graphql.ts'

export type PrescriptionCheckData = PrescriptionCheckQuery['prescriptionCheck']
export type PrescriptionData = NonNullable<PrescriptionPageQuery['prescription']>

/** In the order of a prescription's life. */
export const STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'AWAITING_ANSWER',
  'ACCEPTED',
  'REJECTED',
] as const satisfies readonly PrescriptionStatus[]

/** « Églantier Olive »; empty where the sheet names nobody. */
export const personName = ({ lastName, firstName }: { lastName: string | null; firstName: string | null }): string =>
  [lastName, firstName].filter((part) => part !== null && part !== '').join(' ')

/** Not decided yet. */
export const isWaiting = (status: PrescriptionStatus): boolean => status !== 'ACCEPTED' && status !== 'REJECTED'
