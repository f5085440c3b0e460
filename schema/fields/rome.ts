import { z } from 'zod'
import { TEXT } from '../rules/value-type.ts'
import type { FieldType } from './field-type.ts'
import { hasNone, recordShape, textIn, trimmed } from './record-shape.ts'
import { inTurn } from './value-issue.ts'

/** A family, a field, a trade. @source France Travail, répertoire opérationnel des métiers et des emplois */
const CODE = /^[A-N]\d{4}$/

const shape = recordShape({ code: 5, label: 200 })

/** A trade of the ROME, `{ code, label }`; the label is written by the server from the list it was given. */
export const rome: FieldType = {
  list: false,
  settings: {},
  schema: () => z.strictObject({ code: z.string().max(5), label: z.string().max(200) }),
  shape: () => shape,
  check: () =>
    inTurn(shape, (value) =>
      CODE.test(textIn(value, 'code')) && textIn(value, 'label') !== '' ? undefined : { code: 'answers.bad-rome' },
    ),
  normalise: trimmed,
  isEmpty: (value) => hasNone(value, ['code', 'label']),
  operand: () => TEXT,
  operandValue: (value) => (CODE.test(textIn(value, 'code')) ? textIn(value, 'code') : undefined),
  operators: ['eq', 'ne', 'in', 'answered', 'missingIs'],
  graphql: { output: 'Trade', input: 'Trade', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: (value) => (CODE.test(textIn(value, 'code')) ? [{ text: textIn(value, 'code') }] : []),
  exportColumns: () => [
    { suffix: '', label: null, cell: (value) => textIn(value, 'code') || null },
    { suffix: '_label', label: { fr: 'libellé', en: 'label' }, cell: (value) => textIn(value, 'label') || null },
  ],
  format: (value) => [textIn(value, 'code'), textIn(value, 'label')].filter((part) => part !== '').join(' '),
}
