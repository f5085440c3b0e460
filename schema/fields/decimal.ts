import { NUMBER } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'
import { integer } from './integer.ts'
import { narrowed, numberCheck, numberSchema } from './number-schema.ts'

/** Within these a double still holds six digits after the point near zero, and every integer. */
const OWN = { min: -1e15, max: 1e15, decimals: 6 }

/** A number with digits after the point, six at most. */
export const decimal: FieldType = {
  list: false,
  settings: { min: 'smallest-number', max: 'largest-number', decimals: 'decimals' },
  schema: ({ rules }) => numberSchema(narrowed(OWN, rules)),
  shape: () => numberCheck(OWN),
  check: ({ rules }) => numberCheck(narrowed(OWN, rules)),
  isEmpty: integer.isEmpty,
  operand: () => NUMBER,
  operators: ['ge', 'le', 'gt', 'lt', 'between', 'eq', 'ne', 'answered', 'missingIs'],
  graphql: { output: 'Float', input: 'Float', filter: 'FloatFilter' },
  searchIndex: 'float8',
  indexRows: (value) => (typeof value === 'number' ? [{ float8: value }] : []),
  exportColumns: integer.exportColumns,
  format: integer.format,
}
