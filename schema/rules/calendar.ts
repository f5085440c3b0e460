import type { PlainDate } from '../text.ts'

/*
 * Calendar arithmetic on plain dates, proleptic Gregorian, without time zones: a `Date` object would move a day
 * depending on where the browser stands.
 */

export type CalendarUnit = 'd' | 'm' | 'y'

/** Years an answer may carry; a typing slip (0202, 20266) is caught instead of stored. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

interface Day {
  year: number
  month: number
  day: number
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

const ZERO = 48
const DASH = 45

/** Digits `from` to `to` as a number, −1 when one is not a digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Every fact of every dossier reads days: by character codes, without a regular expression nor an array of matches. */
function read(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined
  return day <= daysInMonth(year, month) ? { year, month, day } : undefined
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

function print({ year, month, day }: Day): PlainDate | undefined {
  if (year < 1 || year > 9999) return undefined
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${two(month)}-${two(day)}`
}

/** Days since 0000-03-01, the usual March-based count: the leap day falls at the end of its year. */
function toSerial({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const m = month <= 2 ? month + 9 : month - 3
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  )
}

function fromSerial(serial: number): Day {
  const era = Math.floor(serial / 146_097)
  const dayOfEra = serial - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** Whether the text is a day that exists: `2026-02-30` is not. */
export const isPlainDate = (text: string): boolean => read(text) !== undefined

/** Whether a real day lies inside the years the product accepts. */
export function isAcceptedDate(text: string): boolean {
  const day = read(text)
  return day !== undefined && day.year >= FIRST_YEAR && day.year <= LAST_YEAR
}

/**
 * The date `count` units later (earlier when negative). A day that the target month does not have becomes its last day:
 * 31 January + 1 month = 28 or 29 February. `undefined` outside years 1–9999, on a bad date or a fractional count.
 */
export function plus(date: PlainDate, count: number, unit: CalendarUnit): PlainDate | undefined {
  const from = read(date)
  if (!from || !Number.isInteger(count) || Math.abs(count) > 4_000_000) return undefined
  if (unit === 'd') return print(fromSerial(toSerial(from) + count))
  const months = from.year * 12 + (from.month - 1) + count * (unit === 'y' ? 12 : 1)
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  if (year < 1 || year > 9999) return undefined
  return print({ year, month, day: Math.min(from.day, daysInMonth(year, month)) })
}

/**
 * Whole units from `a` to `b`, negative when `b` comes first. Months and years are complete ones: the greatest `n`
 * with `plus(a, n) <= b`. `undefined` on a bad date.
 */
export function diff(a: PlainDate, b: PlainDate, unit: CalendarUnit): number | undefined {
  const from = read(a)
  const to = read(b)
  if (!from || !to) return undefined
  if (unit === 'd') return toSerial(to) - toSerial(from)
  if (a > b) {
    const back = diff(b, a, unit)
    return back === undefined ? undefined : 0 - back
  }
  const roughly = (to.year - from.year) * 12 + (to.month - from.month)
  // The same day that many months later falls in the month of `b`, on its last day when it has no such day.
  const reached = Math.min(from.day, daysInMonth(to.year, to.month))
  const months = reached <= to.day ? roughly : roughly - 1
  return unit === 'm' ? months : Math.floor(months / 12)
}

/** Age in whole years on a day: someone born on 29 February turns a year older on 28 February of an ordinary year. */
export const ageOn = (born: PlainDate, today: PlainDate): number | undefined =>
  born > today ? undefined : diff(born, today, 'y')
