import { say } from '../text.ts'
import type { FieldType, ValueCheck, ValueContext } from './field-type.ts'
import { labelOf, optionCheck, optionSchema, optionShape } from './option-schema.ts'
import { setCheck, setSchema } from './set-schema.ts'

const idsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const CODES = {
  duplicate: 'answers.duplicate-option',
  few: 'answers.too-few-choices',
  many: 'answers.too-many-choices',
} as const

const boundsOf = ({ rules, options }: ValueContext) => ({ min: rules.min ?? 0, max: rules.max ?? options.length })

const bounded = (context: ValueContext): ValueCheck => setCheck(optionCheck(context), boundsOf(context), CODES)

/** Several options of a list, stored as distinct ids in the order they were ticked. */
export const choices: FieldType = {
  list: true,
  settings: { min: 'fewest-items', max: 'most-items' },
  schema: (context) => setSchema(optionSchema(context), boundsOf(context)),
  shape: (context) => setCheck(optionShape(context), { min: 0, max: context.options.length }, CODES),
  check: bounded,
  isEmpty: (value) => idsIn(value).length === 0,
  operand: (options) => ({ t: 'options', options }),
  operators: ['anyOf', 'allOf', 'noneOf', 'count', 'answered', 'missingIs'],
  graphql: { output: 'OptionList', input: 'EnumList', filter: 'OptionsFilter' },
  searchIndex: 'text',
  indexRows: (value) => idsIn(value).flatMap((id) => (typeof id === 'string' ? [{ text: id }] : [])),
  exportColumns: (options) =>
    options.map((option) => ({
      suffix: `_${option.code}`,
      label: option.label,
      cell: (value) => (Array.isArray(value) ? value.includes(option.id) : null),
    })),
  format: (value, options, locale) =>
    idsIn(value)
      .flatMap((id) => labelOf(id, options) ?? [])
      .map((option) => say(option.label, locale))
      .join(', '),
}
