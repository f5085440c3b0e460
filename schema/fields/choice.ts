import { say } from '../text.ts'
import type { FieldType } from './field-type.ts'
import { labelOf, optionCheck, optionSchema, optionShape } from './option-schema.ts'

/** One option of a list, stored by its id. */
export const choice: FieldType = {
  list: true,
  settings: {},
  schema: optionSchema,
  shape: optionShape,
  check: optionCheck,
  isEmpty: (value) => typeof value !== 'string' || value === '',
  operand: (options) => ({ t: 'option', options }),
  operators: ['eq', 'ne', 'in', 'answered', 'missingIs', 'score'],
  graphql: { output: 'Option', input: 'Enum', filter: 'OptionFilter' },
  searchIndex: 'text',
  indexRows: (value) => (typeof value === 'string' && value !== '' ? [{ text: value }] : []),
  exportColumns: (options) => [
    { suffix: '', label: null, cell: (value) => labelOf(value, options)?.code ?? null },
    {
      suffix: '_label',
      label: { fr: 'libellé', en: 'label' },
      cell: (value) => labelOf(value, options)?.label.fr ?? null,
    },
  ],
  format: (value, options, locale) => {
    const option = labelOf(value, options)
    return option ? say(option.label, locale) : ''
  },
}
