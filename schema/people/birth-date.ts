import { isAcceptedDate } from '../rules/calendar.ts'
import type { PlainDate } from '../text.ts'

const digitsOf = (date: PlainDate): string => `${date.slice(8)}${date.slice(5, 7)}${date.slice(0, 4)}`
const dateOf = (digits: string): PlainDate => `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`

/** Days that somebody may have typed for this one: two neighbouring digits swapped, or the day and the month. */
export const mistypedDates = (date: PlainDate): PlainDate[] => {
  const digits = digitsOf(date)
  const swaps = Array.from(
    { length: digits.length - 1 },
    (_, at) => `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`,
  )
  const turned = `${digits.slice(2, 4)}${digits.slice(0, 2)}${digits.slice(4)}`
  return [...new Set([...swaps, turned].map(dateOf))].filter((other) => other !== date && isAcceptedDate(other))
}
