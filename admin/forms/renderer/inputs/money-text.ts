import type { Locale } from '../../../../schema/index.ts'
import { readNumber } from './number-text.ts'

/** Null for nothing, whole cents when the text is an amount in euros (« 1 234,50 », « 12 € »), else the text itself. */
export const readMoney = (typed: string): number | string | null => {
  const euros = readNumber(typed.replace(/\s*€\s*$/, ''))
  if (typeof euros !== 'number') return euros === null ? null : typed.trim()
  const cents = Math.round(euros * 100)
  // A third digit after the comma is a slip: rounded in silence, nobody would see it.
  return Math.abs(euros * 100 - cents) < 1e-6 ? cents + 0 : typed.trim()
}

/** Cents as euros without thousands separators, so that they can be corrected in place. */
export const writeMoney = (value: number | string | null, locale: Locale): string => {
  if (value === null) return ''
  if (typeof value === 'string') return value
  const euros = (value / 100).toFixed(2)
  return locale === 'fr' ? euros.replace('.', ',') : euros
}
