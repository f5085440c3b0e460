import { formatMoney, type Locale } from '../../../../schema/index.ts'
import { readNumber } from './number-text.ts'
import { visibleText } from './visible-text.ts'

/** « € », « EUR » or « euros », before or after the amount. */
const CURRENCY = /^(?:€|eur) ?| ?(?:€|eur|euros?)$/gi

/** Null for nothing, whole cents when the text is an amount in euros (« 1 234,50 », « 12 € »), else the text itself. */
export const readMoney = (typed: string): number | string | null => {
  const euros = readNumber(visibleText(typed).replace(CURRENCY, ''))
  if (typeof euros !== 'number') return typed.trim() === '' ? null : typed.trim()
  const cents = Math.round(euros * 100)
  // A third digit after the comma is a slip: rounded in silence, nobody would see it.
  return Math.abs(euros * 100 - cents) < 1e-6 ? cents + 0 : typed.trim()
}

/** Cents as euros the way amounts are written, « 1 234,50 », without the sign that stands beside. */
export const writeMoney = (value: number | string | null, locale: Locale): string => {
  if (value === null) return ''
  return typeof value === 'string' ? value : formatMoney(value, locale).replace(/\s?€/, '')
}
