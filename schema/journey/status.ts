import type { DossierStatus } from '../facts/kinds.ts'

/** Nothing more is typed in a dossier with one of these; the person may come back in another one. */
export const CLOSED_STATUSES = ['exited', 'rejected', 'refused', 'dropped'] as const satisfies readonly DossierStatus[]

/** Before a body has decided the entry: the person is not a participant yet. */
export const ENTERING_STATUSES = [
  'prescribed',
  'checking',
  'welcome',
  'submitted',
  'postponed',
] as const satisfies readonly DossierStatus[]

/** Followed: after the entry, before the exit is accepted. */
export const FOLLOWED_STATUSES = [
  'active',
  'standby',
  'in_job_follow_up',
  'exit_proposed',
] as const satisfies readonly DossierStatus[]

/** Everything but closed. */
export const OPEN_STATUSES = [...ENTERING_STATUSES, ...FOLLOWED_STATUSES] as const

/** `status` is one of `some`. */
export const isOneOf = (some: readonly DossierStatus[], status: DossierStatus): boolean => some.includes(status)
