import { datePlus, type PlainDate } from '../../../schema/index.ts'

const DAY_MS = 86_400_000

/** Days of a story are asked for thousands of times: each is worked out once. */
const numbers = new Map<PlainDate, number>()
const names = new Map<number, PlainDate>()

/** Days since 1 January 1970. */
export const dayNumber = (day: PlainDate): number => {
  const known = numbers.get(day) ?? Date.parse(`${day}T00:00:00Z`) / DAY_MS
  numbers.set(day, known)
  return known
}

const dayNamed = (number: number): PlainDate => {
  const known = names.get(number) ?? new Date(number * DAY_MS).toISOString().slice(0, 10)
  names.set(number, known)
  return known
}

/** The day so many days later; earlier when negative. */
export const daysAfter = (date: PlainDate, days: number): PlainDate => dayNamed(dayNumber(date) + Math.trunc(days))

export const daysFrom = (start: PlainDate, end: PlainDate): number => dayNumber(end) - dayNumber(start)

/** The same day of the month so many months later; a day the month does not have becomes its last. */
export const monthsAfter = (date: PlainDate, months: number): PlainDate => datePlus(date, months, 'm') ?? date
