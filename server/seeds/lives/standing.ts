import type { DossierStatus, PlainDate } from '../../../schema/index.ts'
import { daysFrom } from '../demo/dates.ts'
import type { Deed } from './deed.ts'

/** Two simulated years. */
export const LONGEST_DAYS = 730

/** A PLIE in the middle of its year: most people are being followed, some have left. */
export const STATUSES: Readonly<Record<DossierStatus, number>> = {
  active: 42,
  exited: 14,
  in_job_follow_up: 9,
  standby: 9,
  prescribed: 3,
  exit_proposed: 5,
  welcome: 5,
  submitted: 4,
  checking: 3,
  postponed: 2,
  dropped: 2,
  refused: 1,
  rejected: 1,
}

/** How many days ago a dossier that stands there today was opened, at least and at most. */
export const AGE: Readonly<Record<DossierStatus, readonly [number, number]>> = {
  prescribed: [2, 8],
  checking: [3, 14],
  welcome: [8, 35],
  submitted: [25, 70],
  postponed: [45, 110],
  active: [40, 640],
  standby: [130, 600],
  in_job_follow_up: [260, 700],
  exit_proposed: [260, LONGEST_DAYS],
  exited: [300, LONGEST_DAYS],
  rejected: [20, 300],
  refused: [45, 300],
  dropped: [40, 300],
}

/** Where a life is to stand today. `age`: days since it was opened, at least and at most; `when`: what is to be under way. */
export interface Standing {
  readonly status: DossierStatus
  readonly age?: readonly [number, number]
  readonly when?: (told: Told) => boolean
}
/** A life cut at today: what was done, and what is not yet. */
interface Told {
  readonly deeds: readonly Deed[]
  readonly later: readonly Deed[]
  readonly today: PlainDate
}
const asked = ({ deeds }: Told): boolean => {
  const last = deeds.findLast((deed) => deed.do === 'move' || deed.do === 'exit')
  return last?.do === 'move' && last.act === 'ask_standby'
}
const begun = ({ deeds }: Told): boolean =>
  deeds.findLast((deed) => deed.do === 'fill' || deed.do === 'begin')?.do === 'begin'
const lastContact = ({ deeds }: Told) => deeds.findLast((deed) => deed.do === 'contact')
/** A meeting took place as agreed, and is not noted yet. */
const untyped = (told: Told): boolean => {
  return told.later.some(
    (deed) =>
      deed.do === 'contact' &&
      deed.heldOn !== undefined &&
      deed.heldOn < told.today &&
      told.deeds.some((before) => before.do === 'contact' && before.contact.nextOn === deed.heldOn),
  )
}
const UNMET_DAYS = 24
const unmet = (told: Told): boolean => daysFrom(lastContact(told)?.on ?? told.today, told.today) >= UNMET_DAYS

/** Told first, however few are asked for: one of each stage, then what seldom falls on a given day. */
export const EACH: readonly Standing[] = [
  ...(Object.keys(STATUSES) as DossierStatus[]).map((status) => ({ status })),
  { status: 'active', age: [715, LONGEST_DAYS] },
  { status: 'active', age: [660, LONGEST_DAYS] },
  { status: 'active', age: [100, 400], when: asked },
  { status: 'welcome', when: begun },
  { status: 'welcome', when: begun },
  { status: 'active', age: [200, 600], when: begun },
  { status: 'active', age: [60, 400], when: untyped },
  { status: 'in_job_follow_up', when: unmet },
]
