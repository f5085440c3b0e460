import { type DossierOneQuery, type DossierRowFragment, DossierStatus } from '../data/generated/graphql.ts'

/** A line of the dossiers list. */
export type DossierRow = DossierRowFragment
/** The whole page of one dossier. */
export type DossierPage = NonNullable<DossierOneQuery['dossier']>

/** The way a pathway usually goes; `STANDBY` is a pause beside it and `REFUSED` ends it before it starts. */
export const LIFE_CYCLE = [
  DossierStatus.Prescribed,
  DossierStatus.Active,
  DossierStatus.InJobFollowUp,
  DossierStatus.ExitProposed,
  DossierStatus.Exited,
] as const

export const STATUSES = [
  DossierStatus.Prescribed,
  DossierStatus.Active,
  DossierStatus.Standby,
  DossierStatus.InJobFollowUp,
  DossierStatus.ExitProposed,
  DossierStatus.Exited,
  DossierStatus.Refused,
] as const

/** Family name first, as files are sorted. Null when the reader may not know who it is. */
export const personName = (person: { firstName: string | null; lastName: string | null }): string | null =>
  person.lastName === null && person.firstName === null
    ? null
    : [person.lastName, person.firstName].filter((part) => part !== null).join(' ')

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
