import {
  type ContactChannel,
  type ContactPresence,
  type ContactReason,
  type DossierStatus,
  datePlus,
  ENTERING_STATUSES,
  isOneOf,
  type JourneyAct,
  journeySettings,
  type PlainDate,
  presets,
} from '../../../schema/index.ts'
import { daysAfter, daysFrom, notAfter } from './dates.ts'
import type { DemoDossier } from './demo-dossier.ts'
import type { DemoPlie } from './index.ts'
import { type Random, randomFrom } from './random.ts'

export interface DemoContact {
  readonly on: PlainDate
  readonly channel: ContactChannel
  readonly presence: ContactPresence
  readonly reason: ContactReason
  readonly minutes: number | null
}

export interface DemoMove {
  readonly act: JourneyAct
  readonly from: DossierStatus
  readonly to: DossierStatus
  readonly on: PlainDate
}

/** What was lived between the entry and today: meetings, moves, renewals, the pause under way. */
export interface DemoFollowUp {
  readonly contacts: readonly DemoContact[]
  readonly moves: readonly DemoMove[]
  readonly standby: { readonly reason: string; readonly from: PlainDate; readonly until: PlainDate | null } | null
}

const REASONS: readonly [ContactReason, ...ContactReason[]] = ['follow_up', 'follow_up', 'job_search', 'step', 'review']

/** The day of the entry, decided once the diagnostic was done; null before it. */
export const entryOf = ({ referent, status, submissions, openedAt }: DemoDossier): PlainDate | null =>
  referent === null || isOneOf(ENTERING_STATUSES, status)
    ? null
    : (submissions.find(({ form }) => form === 'diagnostic')?.startedOn ?? openedAt)

/** Invented, and the same for the same dossier and day. */
export const followUpOf = (plie: DemoPlie, dossier: DemoDossier, today: PlainDate): DemoFollowUp => {
  const admittedOn = entryOf(dossier)
  const random = randomFrom(`${plie}/${dossier.number}/follow-up`)
  const standby = dossier.status === 'standby' ? pauseOf(plie, random, admittedOn ?? dossier.openedAt, today) : null
  const entered = entryMoves(dossier, admittedOn, today)
  if (admittedOn === null) return { contacts: [], moves: entered, standby }
  const left = laterMoves(dossier, standby, today)
  const end = standby?.from ?? dossier.exit?.decidedOn ?? dossier.closedAt ?? today
  return {
    contacts: meetings(plie, random, admittedOn, end),
    moves: [...entered, ...renewals(plie, random, admittedOn, left[0]?.on ?? end), ...left],
    standby,
  }
}

/** Fifteen days apart for three months at Niort, about a month apart otherwise; now and then somebody does not come. */
const meetings = (plie: DemoPlie, random: Random, from: PlainDate, end: PlainDate): DemoContact[] => {
  const held: DemoContact[] = []
  for (let on = from; on <= end; ) {
    const presence =
      held.length === 0 || random.percent(86) ? 'seen' : random.percent(55) ? 'excused' : 'unjustified_absence'
    const channel = random.percent(84) ? 'in_person' : 'phone'
    const reason = held.length === 0 ? 'diagnostic' : random.pick(REASONS)
    held.push({ on, channel, presence, reason, minutes: presence === 'seen' ? 15 * random.between(2, 5) : null })
    const close = plie === 'niort' && daysFrom(from, on) < 85
    on = onAWeekday(daysAfter(on, close ? random.between(12, 15) : random.between(24, 31)))
  }
  // A few have not been met for a while.
  return held.length > 2 && random.percent(14) ? held.slice(0, -2) : held
}

const SATURDAY = 6
const onAWeekday = (day: PlainDate): PlainDate => {
  const week = new Date(`${day}T00:00:00Z`).getUTCDay()
  return week === 0 ? daysAfter(day, 1) : week === SATURDAY ? daysAfter(day, 2) : day
}

const pauseOf = (plie: DemoPlie, random: Random, since: PlainDate, today: PlainDate) => {
  const { reasons = [], maxMonths = null } = journeySettings(presets[plie].settings).standby ?? {}
  const ago = Math.min(random.between(12, 75), Math.max(1, daysFrom(since, today) - 1))
  const from = daysAfter(today, -ago)
  const [first] = reasons
  return {
    reason: first === undefined ? 'autre' : random.pick([first, ...reasons.slice(1)]).id,
    from,
    until: maxMonths === null ? null : (datePlus(from, maxMonths, 'm') ?? null),
  }
}

const entryMoves = (
  { status, openedAt, referent, closedAt }: DemoDossier,
  admittedOn: PlainDate | null,
  today: PlainDate,
) => {
  const after = (days: number) => notAfter(daysAfter(openedAt, days), admittedOn ?? today)
  const move = (act: JourneyAct, from: DossierStatus, to: DossierStatus, on: PlainDate): DemoMove => ({
    act,
    from,
    to,
    on,
  })
  if (status === 'checking') return [move('start_check', 'prescribed', 'checking', after(2))]
  if (status === 'rejected') return [move('reject', 'prescribed', 'rejected', closedAt ?? after(7))]
  if (status === 'dropped') return [move('drop', 'prescribed', 'dropped', closedAt ?? after(7))]
  if (referent === null) return []
  const welcomed = move('welcome', 'prescribed', 'welcome', after(3))
  if (status === 'welcome') return [welcomed]
  const proposed = move('propose_entry', 'welcome', 'submitted', after(16))
  if (status === 'submitted') return [welcomed, proposed]
  if (status === 'postponed') return [welcomed, proposed, move('postpone', 'submitted', 'postponed', after(30))]
  return isOneOf(ENTERING_STATUSES, status)
    ? []
    : [welcomed, proposed, move('admit', 'submitted', 'active', admittedOn ?? after(20))]
}

const laterMoves = (
  { status, contracts, exit, closedAt }: DemoDossier,
  standby: DemoFollowUp['standby'],
  today: PlainDate,
): DemoMove[] => {
  if (standby !== null) return [{ act: 'open_standby', from: 'active', to: 'standby', on: standby.from }]
  const hired =
    contracts
      .map(({ startDate }) => startDate)
      .toSorted()
      .at(-1) ?? today
  if (status === 'in_job_follow_up')
    return [{ act: 'start_in_job', from: 'active', to: 'in_job_follow_up', on: notAfter(hired, today) }]
  if (exit === null) return []
  const proposed: DemoMove = { act: 'propose_exit', from: 'active', to: 'exit_proposed', on: exit.decidedOn }
  return status === 'exited'
    ? [proposed, { act: 'accept_exit', from: 'exit_proposed', to: 'exited', on: closedAt ?? exit.decidedOn }]
    : [proposed]
}

/** Where the PLIE cuts the accompaniment into periods: nearly all are renewed a little before their end. */
const renewals = (plie: DemoPlie, random: Random, admittedOn: PlainDate, end: PlainDate): DemoMove[] => {
  const { periodMonths = null, capMonths = null } = journeySettings(presets[plie].settings).length ?? {}
  if (periodMonths === null) return []
  const most = capMonths === null ? Number.POSITIVE_INFINITY : capMonths / periodMonths - 1
  const done: DemoMove[] = []
  for (let period = 1; period <= most; period += 1) {
    const on = daysAfter(datePlus(admittedOn, period * periodMonths, 'm') ?? end, -random.between(3, 12))
    if (on >= end || random.percent(6)) break
    done.push({ act: 'renew', from: 'active', to: 'active', on })
  }
  return done
}
