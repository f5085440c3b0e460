import { z } from 'zod'
import { TEXT } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'
import { text } from './text.ts'
import { textShape } from './text-schema.ts'
import { inTurn } from './value-issue.ts'

const LONGEST = 30

/** Marks nobody sees: a number copied from the contacts of a phone comes between two of them. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * National numbers of France by their first digits, with the country code they are dialled with from abroad.
 * @source Arcep, plan national de numérotation (décision 2018-0881 modifiée), §2: numéros géographiques et mobiles ultramarins
 */
const OVERSEAS = [
  { code: '262', national: /^0(?:262|263|269|639|692|693)/ },
  { code: '590', national: /^0(?:590|690|691)/ },
  { code: '594', national: /^0(?:594|694)/ },
  { code: '596', national: /^0(?:596|696|697)/ },
] as const

/** What follows each country code of France; other countries' numbers are only counted. @source UIT-T E.164, Arcep, OPT-NC, OPT */
const FRENCH: { readonly [code: string]: RegExp } = {
  '+33': /^[1-9]\d{8}$/,
  '+262': /^[1-9]\d{8}$/,
  '+590': /^[1-9]\d{8}$/,
  '+594': /^[1-9]\d{8}$/,
  '+596': /^[1-9]\d{8}$/,
  '+508': /^(?:\d{6}|\d{9})$/,
  '+681': /^\d{6}$/,
  '+687': /^\d{6}$/,
  '+689': /^\d{8}$/,
}

const countryOf = (number: string): string | undefined => Object.keys(FRENCH).find((code) => number.startsWith(code))

/** E.164: a country, then digits, fifteen in all at most. */
const isNumber = (number: string): boolean => {
  if (!/^\+[1-9]\d{6,14}$/.test(number)) return false
  const country = countryOf(number)
  return country === undefined || FRENCH[country]?.test(number.slice(country.length)) === true
}

/** « 06 12 34 56 78 », « +33 (0)6… », « 0033… » → `+33612345678`; a text that is no number comes back as it is. */
export const e164 = (typed: string): string => {
  const written = typed.replace(UNSEEN, '').trim()
  if (!/^\+?[\d\s().\-/\u00a0\u202f\u2011]+$/.test(written)) return typed
  const digits = written
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
  const abroad = digits.startsWith('+') ? withoutTrunk(digits) : fromNational(digits)
  return isNumber(abroad) ? abroad : typed
}

/** « +33 06… »: the 0 of national dialling typed after the country. */
const withoutTrunk = (number: string): string => number.replace(/^(\+(?:33|262|590|594|596))0(?=[1-9])/, '$1')

const fromNational = (digits: string): string => {
  if (/^0508\d{6}$/.test(digits)) return `+508${digits.slice(4)}`
  if (!/^0[1-9]\d{8}$/.test(digits)) return digits
  const country = OVERSEAS.find(({ national }) => national.test(digits))?.code ?? '33'
  return `+${country}${digits.slice(1)}`
}

const inPairs = (digits: string): string => digits.replace(/(\d\d)(?=\d)/g, '$1\u00a0')

/** As people write it in France; a number of another country with its code. */
const written = (number: string): string => {
  const country = isNumber(number) ? countryOf(number) : undefined
  if (country === undefined) return number
  const national = number.slice(country.length)
  return national.length === 9 && country !== '+508' ? inPairs(`0${national}`) : `${country}\u00a0${inPairs(national)}`
}

/** A phone number, French as people type it or of any country with its code, kept in E.164. */
export const phone: FieldType = {
  list: false,
  settings: {},
  schema: () => z.string().meta({ maxLength: LONGEST }),
  shape: () => textShape(LONGEST),
  check: () =>
    inTurn(textShape(LONGEST), (value) =>
      typeof value === 'string' && (value === '' || isNumber(value)) ? undefined : { code: 'answers.bad-phone' },
    ),
  normalise: (value) => (typeof value === 'string' && value.length <= LONGEST ? e164(value) : value),
  isEmpty: text.isEmpty,
  operand: () => TEXT,
  operators: ['answered', 'eq', 'ne', 'missingIs'],
  graphql: { output: 'String', input: 'String', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: text.indexRows,
  exportColumns: text.exportColumns,
  format: (value) => (typeof value === 'string' ? written(value) : ''),
}
