import type { Locale } from '../../../../schema/index.ts'

/** Null for nothing, a number when the text is one (« 1 234,5 » or « 1234.5 »), else the text itself. */
export const readNumber = (typed: string): number | string | null => {
  const text = typed.trim()
  if (text === '') return null
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : text
}

/** The number without thousands separators, so that it can be corrected in place. */
export const writeNumber = (value: number | string | null, locale: Locale): string => {
  if (value === null) return ''
  if (typeof value === 'string') return value
  return locale === 'fr' ? String(value).replace('.', ',') : String(value)
}
