import { formatDate } from '../shared/format-date.ts'

type Translate = (key: string, options?: Record<string, unknown>) => string

/** « du 3 mars 2026 au 3 juin 2026 », « depuis le 3 mars 2026 »; empty when neither day is known. */
export const spanText = (t: Translate, locale: 'fr' | 'en', from: string | null, until: string | null): string => {
  const days = { from: from && formatDate(from, locale), until: until && formatDate(until, locale) }
  if (from !== null && until !== null) return t('jalon.steps.span.both', days)
  if (from !== null) return t('jalon.steps.span.from', days)
  return until === null ? '' : t('jalon.steps.span.until', days)
}
