import { isApiName, NAME_SHAPES, NAUGHTY_NAMES, RESERVED_API_NAMES } from '../../form/names.ts'
import { LANGUAGE_TAG, LONGEST_LABEL, LONGEST_TEXT } from '../../form/parse/reader.ts'
import type { Json } from '../../text.ts'

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: Json }

/** An object with no other property than these; one without a schema of its own takes anything. */
export const closed = (
  required: readonly string[],
  optional: readonly string[],
  properties: { readonly [name: string]: Schema },
): Schema => ({
  type: 'object',
  properties: Object.fromEntries([...required, ...optional].map((name) => [name, properties[name] ?? {}])),
  required,
  additionalProperties: false,
})

export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
export const oneOf = (values: readonly Json[]): Schema => ({ enum: values })
export const listOf = (items: Schema, maxItems: number): Schema => ({ type: 'array', items, maxItems })
export const numberIn = (minimum: number, maximum: number, whole = false): Schema => ({
  type: whole ? 'integer' : 'number',
  minimum,
  maximum,
})
/** What must hold when a condition does, and when it does not. */
export const when = (condition: Schema, then: Schema, otherwise?: Schema): Schema => ({
  if: condition,
  then,
  ...(otherwise ? { else: otherwise } : {}),
})
export const TRUE: Schema = { const: true }

/** Neither control characters, tab and line ends apart, nor half of a character. */
const PRINTABLE = '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF]*$'
export const text = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: PRINTABLE })

/** A day, or `today` where the bound moves with the calendar. Years 1900 to 2100 only: that is for the parser to say. */
export const DAY: Schema = {
  type: 'string',
  format: 'date',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
}

const named = (shape: RegExp, refused: Iterable<string>): Schema => ({
  type: 'string',
  pattern: shape.source,
  not: { enum: [...refused].filter((name) => shape.test(name)).sort() },
})

const textsByLanguage = (maxLength: number): Schema => ({
  type: 'object',
  propertyNames: { pattern: LANGUAGE_TAG.source },
  additionalProperties: text(maxLength),
  required: ['fr'],
  maxProperties: 21,
})

/** Definitions every part of the document draws on. */
export const baseDefinitions = (): { readonly [name: string]: Schema } => ({
  id: named(NAME_SHAPES.id, NAUGHTY_NAMES),
  formKey: named(NAME_SHAPES.formKey, NAUGHTY_NAMES),
  optionCode: named(NAME_SHAPES.optionCode, NAUGHTY_NAMES),
  apiName: named(
    NAME_SHAPES.apiName,
    [...NAUGHTY_NAMES, ...RESERVED_API_NAMES].filter((name) => !isApiName(name)),
  ),
  label: textsByLanguage(LONGEST_LABEL),
  longText: textsByLanguage(LONGEST_TEXT),
  period: closed(['n', 'unit'], [], { n: numberIn(0, 10_000, true), unit: oneOf(['d', 'm', 'y']) }),
})
