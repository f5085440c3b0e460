import { daysBetween } from '../facts/calendar.ts'
import { absencesOf } from './absences.ts'
import type { ContactRecord } from './contact-record.ts'
import { isMeeting } from './kinds.ts'
import type { ContactSettings } from './settings.ts'

export const CONTACT_OBSERVATIONS = ['first-short', 'average-short', 'absences', 'entered-late'] as const

/** Something the PLIE's text asks of interviews and that is not so: shown, never blocking. */
export interface ContactObservation {
  readonly code: (typeof CONTACT_OBSERVATIONS)[number]
  readonly params: Readonly<Record<string, number>>
}

/** Days between a contact and the day it was written down. */
export const entryDelay = ({ on, recordedOn }: Pick<ContactRecord, 'on' | 'recordedOn'>): number =>
  Math.max(0, daysBetween(on, recordedOn))

/** Whether a contact was written down later than the PLIE accepts. @source domain R20 */
export const isLateEntry = (
  { dataEntryWithinDays }: Pick<ContactSettings, 'dataEntryWithinDays'>,
  contact: Pick<ContactRecord, 'on' | 'recordedOn' | 'presence'>,
): boolean =>
  dataEntryWithinDays !== null && contact.presence !== 'planned' && entryDelay(contact) > dataEntryWithinDays

/** @source domain R01 (first interview), R02 (average), R10 (absences), R20 (entry within a week) */
export const contactObservations = (
  settings: ContactSettings,
  contacts: readonly ContactRecord[],
): ContactObservation[] => {
  const found: ContactObservation[] = []
  // One to one: a collective session has the length of its programme.
  const interviews = contacts
    .filter(({ presence, channel }) => presence === 'seen' && isMeeting(channel) && channel !== 'collective')
    .toSorted((a, b) => a.on.localeCompare(b.on))
  const lengths = interviews.flatMap(({ minutes }) => minutes ?? [])
  const first = interviews[0]?.minutes ?? null
  const { firstInterviewMinMinutes: least, averageInterviewMinutes: usual, dataEntryWithinDays: days } = settings
  if (least !== null && first !== null && first < least)
    found.push({ code: 'first-short', params: { minutes: first, least } })
  const average = lengths.length === 0 ? null : lengths.reduce((sum, one) => sum + one, 0) / lengths.length
  if (usual !== null && average !== null && average < usual)
    found.push({ code: 'average-short', params: { minutes: Math.floor(average), usual } })
  const { unjustified, toCommittee, reached } = absencesOf(settings, contacts)
  if (reached) found.push({ code: 'absences', params: { unjustified, toCommittee: toCommittee ?? 0 } })
  const late = contacts.filter((contact) => isLateEntry(settings, contact)).length
  if (late > 0) found.push({ code: 'entered-late', params: { late, days: days ?? 0 } })
  return found
}
