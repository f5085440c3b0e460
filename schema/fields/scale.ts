import { choice } from './choice.ts'
import type { FieldType } from './field-type.ts'
import { labelOf } from './option-schema.ts'

/** One step of an ordered list whose options bear scores; the search index keeps the score beside the option. */
export const scale: FieldType = {
  ...choice,
  operators: ['score', 'eq', 'ne', 'in', 'answered', 'missingIs'],
  graphql: { output: 'Option', input: 'Enum', filter: 'ScaleFilter' },
  searchIndex: 'float8',
  indexRows: (value, options) => {
    const option = labelOf(value, options)
    if (!option) return []
    return [{ text: option.id, ...(option.score === undefined ? {} : { float8: option.score }) }]
  },
  exportColumns: (options) => [
    ...choice.exportColumns(options),
    { suffix: '_score', label: { fr: 'score', en: 'score' }, cell: (value) => labelOf(value, options)?.score ?? null },
  ],
}
