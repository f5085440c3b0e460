import { z } from 'zod'
import { TEXT } from '../rules/value-type.ts'
import type { FieldType, Refusal } from './field-type.ts'
import { text } from './text.ts'
import { textShape } from './text-schema.ts'
import { inTurn } from './value-issue.ts'

/** Fourteen digits and the blanks people put between them. */
const LONGEST = 30
const LA_POSTE = '356000000'

const digitsOf = (siret: string): number[] => [...siret].map(Number)

/** From the right, one digit in two counts double, digits of the double added. */
const luhn = (siret: string): boolean => {
  const sum = digitsOf(siret)
    .reverse()
    .map((digit, rank) => (rank % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2))
    .reduce((total, digit) => total + digit, 0)
  return sum % 10 === 0
}

/** La Poste has more establishments than keys: theirs add up to a multiple of five. @source INSEE, répertoire Sirene */
const isPostOffice = (siret: string): boolean =>
  siret.startsWith(LA_POSTE) && digitsOf(siret).reduce((total, digit) => total + digit, 0) % 5 === 0

const keyOf = (siret: unknown): Refusal | undefined => {
  if (siret === '') return undefined
  if (typeof siret !== 'string' || !/^\d{14}$/.test(siret)) return { code: 'answers.bad-siret' }
  return luhn(siret) || isPostOffice(siret) ? undefined : { code: 'answers.siret-key' }
}

/** The number of an establishment: fourteen digits whose last is a key. That it exists is not known here. */
export const siret: FieldType = {
  list: false,
  settings: {},
  schema: () => z.string().meta({ maxLength: LONGEST }),
  shape: () => textShape(LONGEST),
  check: () => inTurn(textShape(LONGEST), keyOf),
  normalise: (value) => {
    const plain = typeof value === 'string' ? value.replace(/[\s\u00a0\u202f]/g, '') : value
    return typeof plain === 'string' && /^\d+$/.test(plain) ? plain : value
  },
  isEmpty: text.isEmpty,
  operand: () => TEXT,
  operators: ['answered', 'eq', 'ne', 'in', 'missingIs'],
  graphql: { output: 'String', input: 'String', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: text.indexRows,
  exportColumns: text.exportColumns,
  format: (value) => {
    if (typeof value !== 'string') return ''
    return value.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4')
  },
}
