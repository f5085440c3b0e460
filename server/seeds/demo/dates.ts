import { datePlus, type PlainDate } from '../../../schema/index.ts'

const DAY_MS = 86_400_000

/** The day so many days later; earlier when negative. */
export const daysAfter = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

export const daysFrom = (start: PlainDate, end: PlainDate): number =>
  Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_MS)

/** The earlier of two days. */
export const notAfter = (date: PlainDate, limit: PlainDate): PlainDate => (date <= limit ? date : limit)

/** The same day of the month so many months later; a day the month does not have becomes its last. */
export const monthsAfter = (date: PlainDate, months: number): PlainDate => datePlus(date, months, 'm') ?? date
