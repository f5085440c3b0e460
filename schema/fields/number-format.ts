import type { Locale, PlainDate } from '../text.ts'

/*
 * Written by hand rather than with Intl: the server and every browser must print the same characters, and Intl's
 * spaces changed between versions of its data.
 */

/** « 1 234,5 » with a narrow no-break space in French, « 1,234.5 » in English. */
export function formatNumber(value: number, locale: Locale): string {
  const plain = String(Math.abs(value))
  if (!/^\d+(\.\d+)?$/.test(plain)) return String(value)
  const [whole = '0', fraction] = plain.split('.')
  // Four digits stay together, as for a year.
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, locale === 'fr' ? '\u202f' : ',') : whole
  const text = fraction === undefined ? grouped : `${grouped}${locale === 'fr' ? ',' : '.'}${fraction}`
  return value < 0 ? `-${text}` : text
}

/** « 1 234,50 € » in French, « €1,234.50 » in English, from whole cents. */
export function formatMoney(cents: number, locale: Locale): string {
  const [whole, fraction] = [Math.trunc(Math.abs(cents) / 100), Math.round(Math.abs(cents) % 100)]
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, locale === 'fr' ? '\u202f' : ',')
  const digits = `${grouped}${locale === 'fr' ? ',' : '.'}${String(fraction).padStart(2, '0')}`
  const sign = cents < 0 ? '-' : ''
  return locale === 'fr' ? `${sign}${digits}\u00a0€` : `${sign}€${digits}`
}

/** « 12/03/2026 »: day first in both languages, the product being used in France. */
export function formatDate(date: PlainDate): string {
  const [year, month, day] = date.split('-')
  return day === undefined ? date : `${day}/${month}/${year}`
}
