import { z } from 'zod'
import { sentences } from '../i18n/index.ts'
import { BOOLEAN } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'

/** Yes or no; « no » is an answer, never the absence of one. */
export const yesNo: FieldType = {
  list: false,
  settings: {},
  shapeSchema: () => z.boolean(),
  valueSchema: () => z.boolean(),
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
