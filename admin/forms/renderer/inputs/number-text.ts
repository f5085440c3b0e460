import type { Locale } from '../../../../schema/index.ts'
import { visibleText } from './visible-text.ts'

/** Thousands parted by what is not the decimal mark, both being there: « 1.234,50 », « 1,234.50 ». */
const GROUPED = /^([+-]?)(\d{1,3}(?:([.,])\d{3})(?:\3\d{3})*)(?!\3)[.,](\d*)$/

/** Null for nothing, a number when the text is one (« 1 234,5 » or « 1234.5 »), else the text itself. */
export const readNumber = (typed: string): number | string | null => {
  const text = typed.trim()
  if (text === '') return null
  const joined = visibleText(text)
    .replaceAll(' ', '')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
  const [, sign = '', whole = '', , fraction = ''] = GROUPED.exec(joined) ?? []
  const plain = whole === '' ? joined.replace(',', '.') : `${sign}${whole.replace(/[.,]/g, '')}.${fraction}`
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : text
}

/** The same, and a length of time as hours: « 17h30 » is 17.5, « 45 min » is 0.75, to the hundredth. */
export const readDecimal = (typed: string): number | string | null => {
  const [, hours = '', minutes = '', alone = ''] =
    /^(?:(\d{1,4}) ?h(?: ?([0-5]?\d)(?: ?min)?)?|(\d{1,3}) ?min)$/i.exec(visibleText(typed)) ?? []
  if (hours === '' && alone === '') return readNumber(typed)
  return Math.round((Number(hours) + Number(minutes || alone) / 60) * 100) / 100
}

/** The number without thousands separators, so that it can be corrected in place. */
export const writeNumber = (value: number | string | null, locale: Locale): string => {
  if (value === null) return ''
  if (typeof value === 'string') return value
  return locale === 'fr' ? String(value).replace('.', ',') : String(value)
}
