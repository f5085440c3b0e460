import { z } from 'zod'
import { sentences } from '../i18n/index.ts'
import { BOOLEAN } from '../rules/value-type.ts'
import type { FieldType, ValueCheck } from './field-type.ts'
import { WRONG_TYPE } from './value-issue.ts'

const isBoolean: ValueCheck = (value) => (typeof value === 'boolean' ? undefined : WRONG_TYPE)

/** Yes or no; « no » is an answer, never the absence of one. */
export const yesNo: FieldType = {
  list: false,
  settings: {},
  schema: () => z.boolean(),
  shape: () => isBoolean,
  check: () => isBoolean,
  isEmpty: (value) => typeof value !== 'boolean',
  operand: () => BOOLEAN,
  operators: ['eq', 'answered', 'missingIs'],
  graphql: { output: 'Boolean', input: 'Boolean', filter: 'BooleanFilter' },
  searchIndex: 'boolean',
  indexRows: (value) => (typeof value === 'boolean' ? [{ boolean: value }] : []),
  exportColumns: () => [{ suffix: '', label: null, cell: (value) => (typeof value === 'boolean' ? value : null) }],
  format: (value, _options, locale) =>
    typeof value === 'boolean' ? sentences(locale).words[value ? 'Yes' : 'No'] : '',
}
