import { z } from 'zod'
import { sentences } from '../i18n/index.ts'
import { isAcceptedDate } from '../rules/calendar.ts'
import { FILES } from '../rules/value-type.ts'
import type { FieldType, ValueCheck } from './field-type.ts'
import { attachmentId } from './file.ts'
import { formatDate } from './number-format.ts'
import { hasNone, recordShape, textIn } from './record-shape.ts'
import { inTurn } from './value-issue.ts'

const LONGEST_NAME = 200

const shape = inTurn(recordShape({ file: 63, name: LONGEST_NAME, signedOn: 10 }), (value) => {
  const file = attachmentId(textIn(value, 'file'))
  if (file !== undefined) return file
  return isAcceptedDate(textIn(value, 'signedOn')) ? undefined : { code: 'answers.bad-date' }
})

const named: ValueCheck = (value) => (textIn(value, 'name') === '' ? { code: 'answers.unsigned' } : undefined)

const filesIn = (value: unknown): readonly string[] => (textIn(value, 'file') === '' ? [] : [textIn(value, 'file')])

/** A signature drawn or typed, `{ file, name, signedOn }`: the attachment that shows it, who signed, which day. */
export const signature: FieldType = {
  list: false,
  settings: {},
  schema: () =>
    z.strictObject({
      file: z.string().max(63),
      name: z.string().max(LONGEST_NAME),
      signedOn: z.string().max(10).meta({ format: 'date' }),
    }),
  shape: () => shape,
  check: () => inTurn(shape, named),
  isEmpty: (value) => hasNone(value, ['file']),
  operand: () => FILES,
  operandValue: filesIn,
  files: filesIn,
  operators: ['answered', 'missingIs'],
  graphql: { output: 'Signature', input: 'Signature', filter: null },
  searchIndex: null,
  indexRows: () => [],
  exportColumns: () => [
    { suffix: '', label: null, cell: (value) => textIn(value, 'name') || null },
    { suffix: '_date', label: { fr: 'date', en: 'date' }, cell: (value) => textIn(value, 'signedOn') || null },
  ],
  format: (value, _options, locale) =>
    textIn(value, 'file') === ''
      ? ''
      : sentences(locale).words.signedBy(textIn(value, 'name'), formatDate(textIn(value, 'signedOn'))),
}
