import { TEXT } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'
import { textCheck, textSchema, textShape } from './text-schema.ts'

const LONGEST = 500

/** One line of text, up to 500 characters. */
export const text: FieldType = {
  list: false,
  settings: { minLength: 'shortest-text', maxLength: 'longest-text' },
  schema: (context) => textSchema(LONGEST, context),
  shape: () => textShape(LONGEST),
  check: (context) => textCheck(LONGEST, context),
  isEmpty: (value) => typeof value !== 'string' || value.trim() === '',
  operand: () => TEXT,
  operators: ['eq', 'ne', 'in', 'answered', 'missingIs'],
  graphql: { output: 'String', input: 'String', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: (value) => (typeof value === 'string' && value !== '' ? [{ text: value.slice(0, 200) }] : []),
  exportColumns: () => [{ suffix: '', label: null, cell: (value) => (typeof value === 'string' ? value : null) }],
  format: (value) => (typeof value === 'string' ? value : ''),
}
