import type { Locale } from '../../schema/text.ts'

const tag = { fr: 'fr-FR', en: 'en-GB' } as const

/** A calendar day or a moment as a person writes it: « 3 mars 2026 ». `short`: 03/03/2026. An unreadable text comes back as it is. */
export const formatDate = (value: string, locale: Locale, style: 'long' | 'short' = 'long'): string => {
  // A plain day has no time zone: read at noon so that no zone moves it to its neighbour.
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00` : value)
  if (Number.isNaN(moment.getTime())) return value
  const format: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : { day: '2-digit', month: '2-digit', year: 'numeric' }
  return new Intl.DateTimeFormat(tag[locale], format).format(moment)
}

/** Hour and minute of a moment: « 10:42 ». */
export const formatTime = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], { hour: '2-digit', minute: '2-digit' }).format(moment)

/** Day and hour of a moment: « 3 mars 2026 à 10:42 ». */
export const formatMoment = (value: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tag[locale], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(value))

/** The calendar day it is here, `YYYY-MM-DD`. */
export const localToday = (): string => {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
