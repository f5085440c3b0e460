import { type DossierOneQuery, type DossierRowFragment, DossierStatus } from '../data/generated/graphql.ts'

/** A line of the dossiers list. */
export type DossierRow = DossierRowFragment
/** The whole page of one dossier. */
export type DossierPage = NonNullable<DossierOneQuery['dossier']>

/** The way a pathway usually goes. */
export const LIFE_CYCLE = [
  DossierStatus.Prescribed,
  DossierStatus.Welcome,
  DossierStatus.Active,
  DossierStatus.InJobFollowUp,
  DossierStatus.ExitProposed,
  DossierStatus.Exited,
] as const

/** Where each status stands on that way: pauses stand where the follow-up stands, ends where they end. */
export const PLACE = {
  PRESCRIBED: 0,
  CHECKING: 0,
  REJECTED: 0,
  WELCOME: 1,
  SUBMITTED: 1,
  POSTPONED: 1,
  REFUSED: 1,
  DROPPED: 1,
  ACTIVE: 2,
  STANDBY: 2,
  IN_JOB_FOLLOW_UP: 3,
  EXIT_PROPOSED: 4,
  EXITED: 5,
} as const satisfies Record<DossierStatus, number>

/** In the order of the life cycle, ends last. */
export const STATUSES = [
  DossierStatus.Prescribed,
  DossierStatus.Checking,
  DossierStatus.Welcome,
  DossierStatus.Submitted,
  DossierStatus.Postponed,
  DossierStatus.Active,
  DossierStatus.Standby,
  DossierStatus.InJobFollowUp,
  DossierStatus.ExitProposed,
  DossierStatus.Exited,
  DossierStatus.Rejected,
  DossierStatus.Refused,
  DossierStatus.Dropped,
] as const

/** Stages counted on the first page: not the ends of those who never entered. */
export const COUNTED = STATUSES.filter(
  (status) => status !== DossierStatus.Rejected && status !== DossierStatus.Refused && status !== DossierStatus.Dropped,
)
export type Counted = Exclude<DossierStatus, 'REJECTED' | 'REFUSED' | 'DROPPED'>

/** Family name first, as files are sorted. Null when the reader may not know who it is. */
export const personName = (person: { firstName: string | null; lastName: string | null }): string | null =>
  person.lastName === null && person.firstName === null
    ? null
    : [person.lastName, person.firstName].filter((part) => part !== null).join(' ')

/** The person as the form that opens a dossier takes them. */
export const personTyped = ({ id, ...person }: DossierPage['participant']) => ({ ...person, participantId: id })

/** Whole years between two calendar days. */
export const ageOn = (birthDate: string, today: string): number => {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** Day the last diagnostic was submitted, null when there is none. */
export const lastDiagnosticAt = (dossier: Pick<DossierRow, 'submissions'>): string | null =>
  dossier.submissions
    .filter((submission) => submission.form.kind === 'DIAGNOSTIC')
    .map((submission) => submission.submittedAt)
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? null
