import { z } from 'zod'
import { TEXT } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'
import { text } from './text.ts'
import { textShape } from './text-schema.ts'
import { inTurn } from './value-issue.ts'

/** Longest address a mail server takes. @source RFC 5321 §4.5.3.1.3 (256 with its angle brackets) */
const LONGEST = 254

/** An e-mail address, its domain in small letters; the part before `@` is kept as typed, as its server may tell cases apart. */
export const email: FieldType = {
  list: false,
  settings: {},
  schema: () => z.string().meta({ format: 'email', maxLength: LONGEST }),
  shape: () => textShape(LONGEST),
  check: () =>
    inTurn(textShape(LONGEST), (value) =>
      typeof value === 'string' && (value === '' || z.regexes.email.test(value))
        ? undefined
        : { code: 'answers.bad-email' },
    ),
  normalise: (value) =>
    typeof value === 'string' ? value.trim().replace(/@[^@]*$/, (domain) => domain.toLowerCase()) : value,
  isEmpty: text.isEmpty,
  operand: () => TEXT,
  operators: ['answered', 'eq', 'ne', 'missingIs'],
  graphql: { output: 'String', input: 'String', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: text.indexRows,
  exportColumns: text.exportColumns,
  format: text.format,
}
