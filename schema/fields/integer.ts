import { NUMBER } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'
import { formatNumber } from './number-format.ts'
import { narrowed, numberCheck, numberSchema } from './number-schema.ts'

/** GraphQL's `Int` is 32 bits wide. */
const OWN = { min: -2_147_483_648, max: 2_147_483_647, decimals: 0 }

/** A whole number. */
export const integer: FieldType = {
  list: false,
  settings: { min: 'smallest-number', max: 'largest-number' },
  schema: ({ rules }) => numberSchema(narrowed(OWN, rules)),
  shape: () => numberCheck(OWN),
  check: ({ rules }) => numberCheck(narrowed(OWN, rules)),
  isEmpty: (value) => typeof value !== 'number',
  operand: () => NUMBER,
  operators: ['eq', 'ne', 'ge', 'le', 'gt', 'lt', 'between', 'answered', 'missingIs'],
  graphql: { output: 'Int', input: 'Int', filter: 'IntFilter' },
  searchIndex: 'int8',
  indexRows: (value) => (typeof value === 'number' ? [{ int8: value }] : []),
  exportColumns: () => [{ suffix: '', label: null, cell: (value) => (typeof value === 'number' ? value : null) }],
  format: (value, _options, locale) => (typeof value === 'number' ? formatNumber(value, locale) : ''),
}
