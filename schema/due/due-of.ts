import { addDays, daysBetween } from '../facts/calendar.ts'
import type { PlainDate } from '../text.ts'
import { answeredBy, isPaused, WEEK } from './dates.ts'
import { DUE_KINDS, type Due } from './due.ts'
import type { DueRecord } from './due-record.ts'
import { DUE_RULES } from './kinds/index.ts'
import type { DueSettings } from './settings.ts'

const lateBy = (dueOn: PlainDate, today: PlainDate): number => Math.max(0, daysBetween(dueOn, today))

/** Everything a dossier waits for today by the settings of its PLIE, the latest first. A closed one waits for nothing. */
export const dueOf = (record: DueRecord, settings: DueSettings, today: PlainDate): Due[] => {
  const paused = isPaused(record, today)
  return DUE_KINDS.flatMap((kind) => {
    const { rule, owner, place, statuses, rhythm, find } = DUE_RULES[kind]
    if (!statuses.includes(record.status) || (rhythm && paused)) return []
    return find({ record, settings, today })
      .filter(({ toldFrom, dueOn }) => toldFrom <= today || dueOn <= today)
      .map(({ key, dueOn, lateDays = lateBy(dueOn, today), source, params = {} }): Due => {
        return {
          kind,
          key: key === undefined ? kind : `${kind}:${key}`,
          dueOn,
          lateDays,
          owner,
          place,
          rule,
          source,
          params,
        }
      })
  }).toSorted(byDueDay)
}

/** A prescription received that has no dossier yet waits like one that has. @source domain §3 #2 */
export const dueOfPrescription = (receivedOn: PlainDate, settings: DueSettings, today: PlainDate): Due => {
  const { rule, owner, place } = DUE_RULES['prescription-waiting']
  const { dueOn, source } = answeredBy(settings, receivedOn)
  return {
    ...{ kind: 'prescription-waiting', key: 'prescription-waiting', dueOn, lateDays: lateBy(dueOn, today) },
    ...{ owner, place, rule, source, params: { since: receivedOn } },
  }
}

/** The longest late first; what falls on the same day stays in the order of the life cycle. */
export const byDueDay = (a: Pick<Due, 'dueOn'>, b: Pick<Due, 'dueOn'>): number => a.dueOn.localeCompare(b.dueOn)

export const DUE_TIMES = ['late', 'this-week', 'later'] as const
export type DueTime = (typeof DUE_TIMES)[number]

/** When it must be done: today is the first of the seven days of « this week ». */
export const dueTime = ({ lateDays, dueOn }: Pick<Due, 'lateDays' | 'dueOn'>, today: PlainDate): DueTime =>
  lateDays > 0 ? 'late' : dueOn < addDays(today, WEEK) ? 'this-week' : 'later'
