import type { FieldType, Refusal, ValueCheck } from './field-type.ts'
import { integer } from './integer.ts'
import { formatMoney } from './number-format.ts'
import { type NumberBounds, narrowed, numberCheck, numberSchema } from './number-schema.ts'

/** GraphQL's `Int` is 32 bits wide: some twenty-one million euros. */
const OWN = { min: -2_147_483_648, max: 2_147_483_647, decimals: 0 }

const EURO = { fr: '€', en: '€' }

const amount = (cents: number) => ({ fr: formatMoney(cents, 'fr'), en: formatMoney(cents, 'en') })

/** Bounds are told in euros, the way the person types. */
const inEuros = (refusal: Refusal | undefined, { min, max }: NumberBounds): Refusal | undefined => {
  if (refusal?.code === 'answers.too-small') return { code: refusal.code, params: { min: amount(min) } }
  if (refusal?.code === 'answers.too-large-number') return { code: refusal.code, params: { max: amount(max) } }
  return refusal
}

const moneyCheck = (bounds: NumberBounds): ValueCheck => {
  const check = numberCheck(bounds)
  return (value) => inEuros(check(value), bounds)
}

/** An amount in euros, stored as a whole number of cents: a float would lose one now and then. */
export const money: FieldType = {
  list: false,
  settings: { min: 'smallest-amount', max: 'largest-amount' },
  schema: ({ rules }) => numberSchema(narrowed(OWN, rules)),
  shape: () => moneyCheck(OWN),
  check: ({ rules }) => moneyCheck(narrowed(OWN, rules)),
  isEmpty: integer.isEmpty,
  operand: () => ({ t: 'number', unit: EURO, cents: true }),
  operators: ['ge', 'le', 'gt', 'lt', 'between', 'eq', 'ne', 'answered', 'missingIs'],
  graphql: { output: 'Cents', input: 'Int', filter: 'IntFilter' },
  searchIndex: 'int8',
  indexRows: integer.indexRows,
  exportColumns: () => [
    {
      suffix: '',
      label: { fr: 'en euros', en: 'in euros' },
      cell: (value) => (typeof value === 'number' ? value / 100 : null),
    },
  ],
  format: (value, _options, locale) => (typeof value === 'number' ? formatMoney(value, locale) : ''),
}
