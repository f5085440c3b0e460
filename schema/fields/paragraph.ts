import { TEXT } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'
import { text } from './text.ts'
import { textCheck, textSchema, textShape } from './text-schema.ts'

const LONGEST = 10_000

/** Text of several lines, up to 10,000 characters. Not searchable: an index of free texts would spread personal data. */
export const paragraph: FieldType = {
  list: false,
  settings: { minLength: 'shortest-text', maxLength: 'longest-text' },
  schema: (context) => textSchema(LONGEST, context),
  shape: () => textShape(LONGEST),
  check: (context) => textCheck(LONGEST, context),
  isEmpty: text.isEmpty,
  operand: () => TEXT,
  operators: ['answered', 'missingIs'],
  graphql: { output: 'String', input: 'String', filter: null },
  searchIndex: null,
  indexRows: () => [],
  exportColumns: text.exportColumns,
  format: text.format,
}
