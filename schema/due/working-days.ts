import { addDays, daysBetween } from '../facts/calendar.ts'
import type { PlainDate } from '../text.ts'

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
/** Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER = [1, 39, 50]

const two = (n: number) => String(n).padStart(2, '0')

/** Easter Sunday of a year, in the Gregorian calendar. @source Meeus, Astronomical Algorithms, chapter 8 */
const easter = (year: number): PlainDate => {
  const a = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const leap = Math.floor(century / 4)
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * a + century - leap - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((a + 11 * moon + 22 * weekday) / 451)
  const day = moon + weekday - 7 * late + 114
  return `${String(year).padStart(4, '0')}-${two(Math.floor(day / 31))}-${two((day % 31) + 1)}`
}

/** The eleven public holidays of metropolitan France. @source Code du travail, L.3133-1 */
export const isPublicHoliday = (day: PlainDate): boolean => {
  if (FIXED.includes(day.slice(5))) return true
  const sunday = easter(Number(day.slice(0, 4)))
  return AFTER_EASTER.some((days) => addDays(sunday, days) === day)
}

const isSunday = (day: PlainDate): boolean => daysBetween('2026-01-04', day) % 7 === 0

/** « Jour ouvrable », Saturdays included: neither a Sunday nor a public holiday. */
export const isWorkingDay = (day: PlainDate): boolean => !isSunday(day) && !isPublicHoliday(day)

/** The day so many working days (« jours ouvrables ») before another, which does not count. */
export const workingDaysBefore = (day: PlainDate, count: number): PlainDate => {
  let found = day
  for (let left = count; left > 0; ) {
    found = addDays(found, -1)
    if (isWorkingDay(found)) left -= 1
  }
  return found
}
