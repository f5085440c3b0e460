import type { PlainDate } from '../../../schema/index.ts'
import { dayNumber, daysAfter } from '../demo/dates.ts'
import type { Random } from '../demo/random.ts'
import type { PlieRules } from './plie-rules.ts'

const SUNDAY = 0
const THURSDAY = 4
const SATURDAY = 6
/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: PlainDate): number => (dayNumber(day) + THURSDAY) % 7

/** That day, or the Monday after it. */
export const workday = (day: PlainDate): PlainDate => {
  const week = weekdayOf(day)
  return week === SUNDAY ? daysAfter(day, 1) : week === SATURDAY ? daysAfter(day, 2) : day
}

/** A working day so many days later. */
export const after = (random: Random, day: PlainDate, min: number, max: number): PlainDate =>
  workday(daysAfter(day, random.between(min, max)))

/** The Thursday the monthly committee sits, the second of each month, on or after a day. */
const committeeDay = (from: PlainDate): PlainDate => {
  for (let day = from; ; day = daysAfter(day, 1)) {
    const date = Number(day.slice(8))
    if (weekdayOf(day) === THURSDAY && date > 7 && date <= 14) return day
  }
}

/** When what is asked on a day is decided: at the next monthly committee that has its papers, or within some days. */
export const decidedOn = ({ due }: PlieRules, random: Random, asked: PlainDate): PlainDate =>
  due.committeeEvery === null ? after(random, asked, 2, 12) : committeeDay(daysAfter(asked, random.between(1, 5)))
