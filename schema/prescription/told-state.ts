import type { DossierStatus } from '../facts/kinds.ts'

/** What whoever sent somebody is told of them, and no more: never a note, never why somebody is away. @source domain R42 */
export const TOLD_STATES = [
  'RECEIVED',
  'IN_REVIEW',
  'AWAITING_ANSWER',
  'REJECTED',
  'ACCEPTED',
  'ENTERED',
  'POSTPONED',
  'REFUSED',
  'DROPPED',
  'EXITED',
] as const
export type ToldState = (typeof TOLD_STATES)[number]

/** Every prescription that is not accepted has the state of its own life; an accepted one has that of the journey it began. */
const OF_JOURNEY = {
  prescribed: 'ACCEPTED',
  checking: 'ACCEPTED',
  welcome: 'ACCEPTED',
  submitted: 'ACCEPTED',
  postponed: 'POSTPONED',
  active: 'ENTERED',
  // Why somebody is on standby may tell of their health: it is not told that they are.
  standby: 'ENTERED',
  in_job_follow_up: 'ENTERED',
  exit_proposed: 'ENTERED',
  exited: 'EXITED',
  rejected: 'REJECTED',
  refused: 'REFUSED',
  dropped: 'DROPPED',
} as const satisfies Record<DossierStatus, ToldState>

export const toldState = (
  status: 'RECEIVED' | 'IN_REVIEW' | 'AWAITING_ANSWER' | 'ACCEPTED' | 'REJECTED',
  journey: DossierStatus | null,
): ToldState => (status === 'ACCEPTED' && journey !== null ? OF_JOURNEY[journey] : status)
