import { type ContactRhythm, contactRhythm } from '../contacts/rhythm.ts'
import { addDays, addMonths } from '../facts/calendar.ts'
import { pausesOf, pushed } from '../journey/clock.ts'
import type { PlainDate } from '../text.ts'
import type { DueJob, DueRecord } from './due-record.ts'
import type { DueContext } from './due-rule.ts'
import { DECISION_DAYS, type DueSettings, NOTICE_DAYS } from './settings.ts'

/** Things of every week or month are told a week ahead: sooner, the whole caseload would be due at any time. */
export const WEEK = 7

export const noticeDays = (settings: DueSettings): number => settings.alertNoticeDays?.value ?? NOTICE_DAYS

/** Last day a request made on a day is answered on time, and where the PLIE says so. @source domain §3 « committees monthly » */
export const answeredBy = (
  { decisionWithinDays, committeeEvery }: DueSettings,
  asked: PlainDate,
): { readonly dueOn: PlainDate; readonly source: string | null } => {
  if (decisionWithinDays !== null)
    return { dueOn: addDays(asked, decisionWithinDays.value), source: decisionWithinDays.source }
  if (committeeEvery !== null) return { dueOn: addMonths(asked, 1), source: committeeEvery.source }
  return { dueOn: addDays(asked, DECISION_DAYS), source: null }
}

/** Whether the accompaniment is on standby or suspended on a day. */
export const isPaused = (record: DueRecord, day: PlainDate): boolean =>
  record.status === 'standby' ||
  pausesOf(record).some(({ from, until }) => from <= day && (until === null || until >= day))

/** A day of the rhythm, counted from `from`: what was paused since does not count. */
export const afterPauses = ({ record, today }: DueContext, from: PlainDate, day: PlainDate): PlainDate =>
  pushed(pausesOf(record), from, day, today)

export const lastOf = (days: readonly PlainDate[]): PlainDate | null => days.toSorted().at(-1) ?? null

/** When the next contact is due: the very rule the page of the dossier shows. */
export const rhythmOf = ({ record, settings, today }: DueContext): ContactRhythm => {
  const runs = ({ from, until }: DueJob) => from <= today && (until === null || until >= today)
  const journey = {
    ...record,
    exitedOn: null,
    inAction: record.plieActionUnderWay,
    inJobOrTraining: record.jobs.some(runs) || record.trainings.some(runs),
  }
  return contactRhythm({ rhythm: settings.rhythm?.value ?? null }, journey, record.contacts, today)
}
