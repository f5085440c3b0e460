import { datePlus, isPlainDate as isRealDay, type PlainDate } from '../../../../schema/index.ts'
import { monthNumber } from './month-names.ts'
import { visibleText } from './visible-text.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const pad = (part: string) => part.padStart(2, '0')

/** Day, month by number or by name, year: « 3/3/2026 », « 03032026 », « 1er mars 2026 ». */
const partsOf = (
  text: string,
  year: '\\d{4}' | '\\d{2}',
): readonly [day: string, month: string, year: string] | null => {
  const [, day, month, read] =
    new RegExp(`^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](${year})$`).exec(text) ??
    new RegExp(`^(\\d{2})(\\d{2})(${year})$`).exec(text) ??
    new RegExp(`^(\\d{1,2})(?:er)?[/.\\- ]?(\\p{L}+)[/.\\- ]{0,2}(${year})$`, 'iu').exec(text) ??
    []
  if (day === undefined || month === undefined || read === undefined) return null
  const number = /^\d/.test(month) ? month : monthNumber(month)
  return number === null ? null : [day, number, read]
}

/** Null for nothing, `YYYY-MM-DD` when the text is a real day (« 3/3/2026 », « 03.03.2026 », « 3 mars 2026 »), else the text itself. */
export const readDate = (typed: string): string | null => {
  const text = typed.trim()
  if (text === '') return null
  const seen = visibleText(text)
  const parts = partsOf(seen, '\\d{4}')
  const written = parts === null ? seen : `${parts[2]}-${pad(parts[1])}-${pad(parts[0])}`
  return isRealDay(written) ? written : text
}

/** Days people name instead of writing them, as a distance from today. */
const NAMED: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  auj: 0,
  hier: -1,
  demain: 1,
  today: 0,
  yesterday: -1,
  tomorrow: 1,
}

/** Years written with two digits reach this far ahead; all others are past: « 85 » is 1985. */
const YEARS_AHEAD = 10

/**
 * A day once the person has finished writing it: « 3/4/85 », « 030485 », « 12 mars 26 », « hier » too. Not while they write: « 3/4/19 »
 * may be the beginning of « 3/4/1985 ».
 */
export const readFinishedDate = (typed: string, today: PlainDate): string | null => {
  const known = readDate(typed)
  if (known === null || DAY.test(known)) return known
  const seen = visibleText(known)
  const named = NAMED[seen.replaceAll('’', "'").toLowerCase()]
  if (named !== undefined) return datePlus(today, named, 'd') ?? known
  const parts = partsOf(seen, '\\d{2}')
  if (parts === null) return known
  const [day, month, year] = parts
  const here = Number(`20${year}`)
  const whole = here <= Number(today.slice(0, 4)) + YEARS_AHEAD ? here : here - 100
  const read = readDate(`${day}/${month}/${whole}`)
  return isPlainDate(read) ? read : known
}

/** The day an arrow leads to, null when the key leads nowhere: one day up or down, one month by page. */
export const dayByKey = (value: string | null, key: string, today: PlainDate): string | null => {
  const step = { ArrowUp: [1, 'd'], ArrowDown: [-1, 'd'], PageUp: [1, 'm'], PageDown: [-1, 'm'] } as const
  if (key !== 'ArrowUp' && key !== 'ArrowDown' && key !== 'PageUp' && key !== 'PageDown') return null
  if (!isPlainDate(value)) return value === null ? today : null
  return datePlus(value, step[key][0], step[key][1]) ?? null
}

/** `2026-03-03` as « 03/03/2026 »; any other text as it is. */
export const writeDate = (value: string | null): string => {
  const parts = value === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : (value ?? '')
}

/** True for `YYYY-MM-DD`. */
export const isPlainDate = (value: string | null): value is string => value !== null && DAY.test(value)
