import { addDays, addMonths, daysBetween, earlier, later } from '../facts/calendar.ts'
import type { PlainDate } from '../text.ts'
import type { JourneyRecord, SuspensionRecord } from './journey-record.ts'
import type { JourneySettings } from './settings.ts'

/** Days suspended from `from` (included) to `until` (excluded); overlapping suspensions count once. */
export const suspendedDays = (suspensions: readonly SuspensionRecord[], from: PlainDate, until: PlainDate): number => {
  let days = 0
  let counted = from
  for (const one of suspensions.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const start = later(one.from, counted)
    const end = one.until === null ? until : earlier(addDays(one.until, 1), until)
    if (start >= end) continue
    days += daysBetween(start, end)
    counted = end
  }
  return days
}

/** Standbys and suspensions alike: days the rhythm of the accompaniment does not count. @source domain §4 */
export const pausesOf = ({
  standbys,
  suspensions,
}: Pick<JourneyRecord, 'standbys' | 'suspensions'>): readonly SuspensionRecord[] => [
  ...suspensions,
  ...standbys.map(({ from, endedOn }) => ({ from, until: endedOn })),
]

/** A day pushed by what is suspended before it, what pushes it included. */
export const pushed = (
  suspensions: readonly SuspensionRecord[],
  from: PlainDate,
  day: PlainDate,
  today: PlainDate,
): PlainDate => {
  // A suspension under way has pushed by the days gone by, not by days that may not come.
  const known = suspensions.map((one) => (one.until === null ? { from: one.from, until: today } : one))
  let end = day
  for (;;) {
    const next = addDays(day, suspendedDays(known, from, end))
    if (next === end) return end
    end = next
  }
}

export interface JourneyClock {
  /** First day after the period under way; null before the entry, or where the PLIE has no periods. */
  readonly periodEnd: PlainDate | null
  /** First day after the longest journey; null before the entry, or where the PLIE has no cap. */
  readonly capEnd: PlainDate | null
}

/**
 * The two clocks of a journey: periods to renew and the cap, both pushed by suspensions; standby does not stop them.
 * @source domain R14, §3 #12 and #13
 */
export const journeyClock = (
  journey: Pick<JourneyRecord, 'admittedOn' | 'suspensions' | 'renewals'>,
  settings: Pick<JourneySettings, 'length'>,
  today: PlainDate,
): JourneyClock => {
  const { admittedOn, suspensions, renewals } = journey
  const { periodMonths = null, capMonths = null } = settings.length ?? {}
  if (admittedOn === null) return { periodEnd: null, capEnd: null }
  const after = (months: number | null) =>
    months === null ? null : pushed(suspensions, admittedOn, addMonths(admittedOn, months), today)
  return { periodEnd: after(periodMonths === null ? null : periodMonths * (renewals + 1)), capEnd: after(capMonths) }
}
