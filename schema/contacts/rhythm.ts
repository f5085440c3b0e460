import { addDays, addMonths, daysBetween, later } from '../facts/calendar.ts'
import type { DossierStatus } from '../facts/kinds.ts'
import { pausesOf, pushed, suspendedDays } from '../journey/clock.ts'
import type { JourneyRecord, SuspensionRecord } from '../journey/journey-record.ts'
import { CLOSED_STATUSES, ENTERING_STATUSES, isOneOf } from '../journey/status.ts'
import type { InterviewRhythm } from '../presets/preset.ts'
import type { PlainDate } from '../text.ts'
import type { ContactRecord } from './contact-record.ts'
import { type ContactChannel, isMeeting, isTalk } from './kinds.ts'
import type { ContactSettings } from './settings.ts'

/** What the rhythm reads of a journey. */
export type RhythmJourney = Pick<JourneyRecord, 'admittedOn' | 'standbys' | 'suspensions'> & {
  readonly status: DossierStatus
  /** Day the dossier came to its status: the follow-up in the job counts from it. */
  readonly statusSince: PlainDate
  readonly exitedOn: PlainDate | null
  /** Null: nothing records it, and nobody is late for what may be right. */
  readonly inAction: boolean | null
  readonly inJobOrTraining: boolean
}

/**
 * `silent`: the PLIE fixed no number; `unknown`: the contacts of before were not noted here; `before-entry` and `ended`: no participant
 * is followed; `paused`: the days do not count.
 */
export const RHYTHM_STATES = ['silent', 'unknown', 'before-entry', 'ended', 'paused', 'due', 'late'] as const
export type RhythmState = (typeof RHYTHM_STATES)[number]

export interface ContactRhythm {
  readonly state: RhythmState
  /** Last day the next contact keeps the rhythm, that day included; null but when `due` or `late`. */
  readonly dueOn: PlainDate | null
  /** Days gone by since, pauses removed; 0 unless `late`. */
  readonly daysLate: number
  /** The last contact that counts for the rule below; null: none yet, it runs from the entry. */
  readonly lastOn: PlainDate | null
  /** The rule that asks for the next one; null as `dueOn`. */
  readonly rule: InterviewRhythm | null
}

const none = (state: RhythmState): ContactRhythm => ({ state, dueOn: null, daysLate: 0, lastOn: null, rule: null })

/**
 * When the next contact is due: days of standby and of suspension do not count, nor days before the entry and after the exit.
 * The gap is counted from one contact to the next: fifteen days, or a calendar month from date to date.
 * `contacts` null: those of before were not noted here.
 * @source domain R03–R07, R27; §4 « All rhythm checks must skip STANDBY, SUSPENDED and days after exit »; §7 « no gap above the limit »
 */
export const contactRhythm = (
  { rhythm }: Pick<ContactSettings, 'rhythm'>,
  journey: RhythmJourney,
  contacts: readonly ContactRecord[] | null,
  today: PlainDate,
): ContactRhythm => {
  const { admittedOn, status, exitedOn } = journey
  if (isOneOf(CLOSED_STATUSES, status) || (exitedOn !== null && exitedOn <= today)) return none('ended')
  if (admittedOn === null || isOneOf(ENTERING_STATUSES, status)) return none('before-entry')
  const rules = rhythm ?? []
  if (!rules.some(isCounted)) return none('silent')
  const pauses = pausesOf(journey)
  if (status === 'standby' || suspendedDays(pauses, today, addDays(today, 1)) > 0) return none('paused')

  if (contacts === null) return none('unknown')
  const held = contacts.filter(({ presence, on }) => presence === 'seen' && on <= today)
  const known = journey.inAction === null ? [true, false] : [journey.inAction]
  const asked = known.flatMap((inAction) => {
    const waiting = applying(rules, { ...journey, inAction })
      .filter(isCounted)
      .flatMap((rule) => nextOf(rule, { ...journey, admittedOn }, pauses, held, today) ?? [])
    return waiting.toSorted(byDueDay)[0] ?? []
  })
  const first = asked.toSorted(byDueDay).at(-1)
  if (first === undefined) return none('silent')
  const daysLate = lateBy(first.dueOn, pauses, today)
  return { ...first, state: daysLate > 0 ? 'late' : 'due', daysLate }
}

const byDueDay = (a: { dueOn: PlainDate }, b: { dueOn: PlainDate }) => a.dueOn.localeCompare(b.dueOn)

const isCounted = ({ maxGapDays, minPerMonth }: InterviewRhythm): boolean =>
  maxGapDays !== undefined || minPerMonth !== undefined

/** Rules said for the person's situation stand instead of the general ones; without any, the general ones stand. */
const applying = (rules: readonly InterviewRhythm[], journey: RhythmJourney): readonly InterviewRhythm[] => {
  const situations: InterviewRhythm['situation'][] = [
    ...(journey.inAction === true ? ['in-action' as const] : []),
    ...(journey.inJobOrTraining ? ['in-job-or-training' as const] : []),
    ...(journey.inAction === true || journey.inJobOrTraining ? [] : ['alone' as const]),
  ]
  const said = rules.filter(({ situation }) => situation !== undefined && situations.includes(situation))
  const standing = said.length > 0 ? said : rules.filter(({ situation }) => situation === undefined)
  // In the job a call will do, unless the text says otherwise of that very situation. @source domain R27, R41
  return journey.status === 'in_job_follow_up'
    ? standing.map((rule) => (rule.situation === 'in-job-or-training' ? rule : { ...rule, faceToFace: false }))
    : standing
}

const counts = ({ faceToFace, remoteOnly }: InterviewRhythm, channel: ContactChannel): boolean =>
  remoteOnly === true ? isTalk(channel) && !isMeeting(channel) : faceToFace ? isMeeting(channel) : isTalk(channel)

/** What one rule asks next; null when its months are over by the day it would ask. */
const nextOf = (
  rule: InterviewRhythm,
  { admittedOn, status, statusSince }: RhythmJourney & { readonly admittedOn: PlainDate },
  pauses: readonly SuspensionRecord[],
  held: readonly ContactRecord[],
  today: PlainDate,
): (Pick<ContactRhythm, 'dueOn' | 'lastOn' | 'rule'> & { dueOn: PlainDate }) | null => {
  const lastOn = held
    .filter(({ channel }) => counts(rule, channel))
    .reduce<PlainDate | null>((last, { on }) => (last === null || on > last ? on : last), null)
  const since = status === 'in_job_follow_up' ? later(statusSince, admittedOn) : admittedOn
  const from = lastOn === null ? since : later(lastOn, since)
  // Counted on days after `from`, the last one included: a pause that starts on that day pushes it too.
  const dueOn = addDays(pushed(pauses, addDays(from, 1), addDays(afterGap(rule, from), 1), today), -1)
  const end = rule.untilMonth === undefined ? null : addMonths(admittedOn, rule.untilMonth)
  const start = rule.fromMonth === undefined ? null : addMonths(admittedOn, rule.fromMonth)
  if (end !== null && dueOn >= end) return null
  // Before its months begin a rule asks for nothing: the earliest it may ask is their first day.
  return { dueOn: start === null ? dueOn : later(dueOn, start), lastOn, rule }
}

const DAYS_IN_A_MONTH = 30

/** Last day of the longest gap after `from`: in days, or a calendar month divided by how often. */
const afterGap = ({ maxGapDays, minPerMonth = 1 }: InterviewRhythm, from: PlainDate): PlainDate => {
  if (maxGapDays !== undefined) return addDays(from, maxGapDays)
  return minPerMonth === 1 ? addMonths(from, 1) : addDays(from, Math.floor(DAYS_IN_A_MONTH / minPerMonth))
}

const lateBy = (dueOn: PlainDate, pauses: readonly SuspensionRecord[], today: PlainDate): number =>
  today <= dueOn ? 0 : daysBetween(dueOn, today) - suspendedDays(pauses, addDays(dueOn, 1), addDays(today, 1))
