import { diff, plus } from '../rules/calendar.ts'
import type { PlainDate } from '../text.ts'

/** A day as it is, when arithmetic would leave the calendar (years 1–9999): no record can carry such a day. */
const shifted = (date: PlainDate, count: number, unit: 'd' | 'm'): PlainDate => plus(date, count, unit) ?? date

export const addDays = (date: PlainDate, days: number): PlainDate => shifted(date, days, 'd')

/** The same day of the month, `months` later (or earlier); a day the month does not have becomes its last day. */
export const addMonths = (date: PlainDate, months: number): PlainDate => shifted(date, months, 'm')

export const daysBetween = (from: PlainDate, to: PlainDate): number => diff(from, to, 'd') ?? 0

/** Whole months from date to date; negative when `to` comes first. */
export const wholeMonths = (from: PlainDate, to: PlainDate): number => diff(from, to, 'm') ?? 0

export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a <= b ? a : b)
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a >= b ? a : b)

/** A Saturday: days from a known Saturday are a multiple of seven. */
const isSaturday = (date: PlainDate): boolean => daysBetween('2026-01-03', date) % 7 === 0

/** Nothing but Saturdays and Sundays from one day included to another excluded. */
export const isWeekendOnly = (from: PlainDate, to: PlainDate): boolean => {
  const days = daysBetween(from, to)
  return (days === 1 && (isSaturday(from) || isSaturday(addDays(from, -1)))) || (days === 2 && isSaturday(from))
}
