import type { PlainDate } from '../text.ts'
import { addMonths, daysBetween, earlier, later, wholeMonths } from './calendar.ts'

/** A stretch of days: from `start` included to `end` excluded. */
export interface Spell {
  readonly start: PlainDate
  readonly end: PlainDate
}

/** How many days a month counts for when left-over days of several spells are added up. */
export const DAYS_IN_CUMULATED_MONTH = 30

const hundredths = (value: number): number => Math.floor(value * 100 + 1e-6) / 100

/**
 * Length of one spell in months, **from date to date**, the last day worked included: 2026-01-15 to 2026-07-14 is
 * exactly 6; a day less is 5.96; a day more is 6.03. Days beyond the last whole month count as a share of the month
 * under way, cut (never rounded up) at two decimals, so that a comparison never crosses a boundary by rounding.
 * A start day the arrival month does not have becomes that month's last day: 31 August + 6 months is 28 February.
 */
export const monthsOf = ({ start, end }: Spell): number => {
  if (end <= start) return 0
  const whole = wholeMonths(start, end)
  const reached = addMonths(start, whole)
  return hundredths(whole + daysBetween(reached, end) / daysBetween(reached, addMonths(start, whole + 1)))
}

/** Length in days. */
export const daysOf = ({ start, end }: Spell): number => Math.max(0, daysBetween(start, end))

/** The part of a spell inside another, null when they do not meet. */
export const within = (spell: Spell, window: Spell): Spell | null => {
  const start = later(spell.start, window.start)
  const end = earlier(spell.end, window.end)
  return start < end ? { start, end } : null
}

/** Same days, without overlaps: spells that overlap or touch become one, in order of date. A day counts once. */
export const merged = (spells: readonly Spell[]): Spell[] => {
  const result: Spell[] = []
  for (const spell of spells.filter(({ start, end }) => start < end).sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = result.at(-1)
    if (last === undefined || spell.start > last.end) result.push(spell)
    else if (spell.end > last.end) result[result.length - 1] = { start: last.start, end: spell.end }
  }
  return result
}

/**
 * Months cumulated over several spells, each day counted once. A single spell counts from date to date. With several,
 * the whole months of each are added, then their left-over days, thirty of which make a month.
 */
export const cumulatedMonths = (spells: readonly Spell[]): number => {
  const [only, ...others] = merged(spells)
  if (only === undefined) return 0
  if (others.length === 0) return monthsOf(only)
  let months = 0
  let days = 0
  for (const spell of [only, ...others]) {
    const whole = wholeMonths(spell.start, spell.end)
    months += whole
    days += daysBetween(addMonths(spell.start, whole), spell.end)
  }
  return hundredths(months + days / DAYS_IN_CUMULATED_MONTH)
}
