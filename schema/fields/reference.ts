import { z } from 'zod'
import { TEXT } from '../rules/value-type.ts'
import { type FieldType, REFERENCE_TARGETS } from './field-type.ts'
import { hasNone, recordShape, textIn } from './record-shape.ts'
import { inTurn } from './value-issue.ts'

const LONGEST_LABEL = 300
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/

const check = inTurn(recordShape({ id: 63, label: LONGEST_LABEL }, { target: 20 }), (value) => {
  const target = textIn(value, 'target')
  const known = target === '' || REFERENCE_TARGETS.some((one) => one === target)
  return ID.test(textIn(value, 'id')) && known ? undefined : { code: 'answers.unknown-reference' }
})

/**
 * Another record of the PLIE, `{ id, label, target? }`. That it exists there is for the server to say, which writes the label
 * and what kind of record it is.
 */
export const reference: FieldType = {
  list: false,
  settings: { target: 'target' },
  schema: () =>
    z.strictObject({
      id: z.string().max(63),
      label: z.string().max(LONGEST_LABEL),
      target: z.enum(REFERENCE_TARGETS).optional(),
    }),
  shape: () => check,
  check: () => check,
  isEmpty: (value) => hasNone(value, ['id']),
  operand: () => TEXT,
  operandValue: (value) => textIn(value, 'id') || undefined,
  operators: ['answered', 'missingIs'],
  graphql: { output: 'Reference', input: 'Reference', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: (value) => (textIn(value, 'id') === '' ? [] : [{ text: textIn(value, 'id') }]),
  exportColumns: () => [
    { suffix: '', label: null, cell: (value) => textIn(value, 'label') || null },
    { suffix: '_id', label: { fr: 'identifiant', en: 'identifier' }, cell: (value) => textIn(value, 'id') || null },
  ],
  format: (value) => textIn(value, 'label') || textIn(value, 'id'),
}
