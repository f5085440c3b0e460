import { formatDate } from '../fields/number-format.ts'
import { sentences } from '../i18n/index.ts'
import type { Locale } from '../text.ts'
import type { Confirmation } from './decision-record.ts'

/** Since when the delay of a confirmation runs, and from which day it may be made. */
export function confirmationText({ after, since, due, reached }: Confirmation, locale: Locale): string {
  const words = sentences(locale).decisions
  const delay = words.period(after.n, after.unit)
  if (since === null || due === null) return words.confirmLater(delay)
  return reached ? words.confirmed(delay, formatDate(due)) : words.confirmOn(delay, formatDate(since), formatDate(due))
}
