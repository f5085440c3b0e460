import { isPlainDate as isRealDay } from '../../../../schema/index.ts'

const pad = (part: string) => part.padStart(2, '0')

/** Null for nothing, `YYYY-MM-DD` when the text is a real day (« 3/3/2026 », « 03.03.2026 », « 03032026 »), else the text itself. */
export const readDate = (typed: string): string | null => {
  const text = typed.trim()
  if (text === '') return null
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (!parts) return text
  const [, day = '', month = '', year = ''] = parts
  const written = `${year}-${pad(month)}-${pad(day)}`
  return isRealDay(written) ? written : text
}

/** `2026-03-03` as « 03/03/2026 »; any other text as it is. */
export const writeDate = (value: string | null): string => {
  const parts = value === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : (value ?? '')
}

/** True for `YYYY-MM-DD`. */
export const isPlainDate = (value: string | null): value is string =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value)
