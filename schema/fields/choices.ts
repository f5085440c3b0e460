import type { z } from 'zod'
import { say } from '../text.ts'
import type { FieldType, ValueContext } from './field-type.ts'
import { labelOf, optionShape, optionValue } from './option-schema.ts'
import { setSchema } from './set-schema.ts'

const idsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const bounded = ({ rules, ...context }: ValueContext): z.ZodType =>
  setSchema(
    optionValue({ rules, ...context }),
    { min: rules.min ?? 0, max: rules.max ?? context.options.length },
    {
      duplicate: 'answers.duplicate-option',
      few: 'answers.too-few-choices',
      many: 'answers.too-many-choices',
    },
  )

/** Several options of a list, stored as distinct ids in the order they were ticked. */
export const choices: FieldType = {
  list: true,
  settings: { min: 'fewest-items', max: 'most-items' },
  shapeSchema: ({ options }) =>
    setSchema(
      optionShape(options),
      { min: 0, max: options.length },
      {
        duplicate: 'answers.duplicate-option',
        few: 'answers.too-few-choices',
        many: 'answers.too-many-choices',
      },
    ),
  valueSchema: bounded,
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
