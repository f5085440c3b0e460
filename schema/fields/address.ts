import { z } from 'zod'
import { TEXT } from '../rules/value-type.ts'
import { communeCode, communeRefusal } from './commune.ts'
import type { ExportColumn, FieldType } from './field-type.ts'
import { hasNone, recordShape, textIn, trimmed } from './record-shape.ts'
import { inTurn } from './value-issue.ts'

const LINE = 200
const shape = recordShape({ street: LINE, postcode: 5, commune: 5, city: LINE }, { complement: LINE })

const column = (name: string, fr: string, en: string): ExportColumn => ({
  suffix: `_${name}`,
  label: { fr, en },
  cell: (value) => textIn(value, name) || null,
})

const joined = (separator: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator)

/** A postal address, `{ street, complement?, postcode, commune, city }`: `commune` is the official code, `city` its name. */
export const address: FieldType = {
  list: false,
  settings: {},
  schema: () =>
    z.strictObject({
      street: z.string().max(LINE),
      complement: z.string().max(LINE).optional(),
      postcode: z.string().max(5),
      commune: z.string().max(5),
      city: z.string().max(LINE),
    }),
  shape: () => shape,
  check: () =>
    inTurn(shape, (value) => {
      if (textIn(value, 'street') === '' || textIn(value, 'city') === '') return { code: 'answers.incomplete-address' }
      return communeRefusal(textIn(value, 'commune'), textIn(value, 'postcode'))
    }),
  normalise: trimmed,
  isEmpty: (value) => hasNone(value, ['street', 'complement', 'postcode', 'commune', 'city']),
  operand: () => TEXT,
  operandValue: (value) => communeCode(textIn(value, 'commune')),
  operators: ['eq', 'ne', 'in', 'answered', 'missingIs'],
  graphql: { output: 'Address', input: 'Address', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: (value) => {
    const code = communeCode(textIn(value, 'commune'))
    return typeof code === 'string' ? [{ text: code }] : []
  },
  exportColumns: () => [
    column('street', 'voie', 'street'),
    column('complement', 'complément', 'additional line'),
    column('postcode', 'code postal', 'postcode'),
    column('commune', 'code de la commune', 'commune code'),
    column('city', 'ville', 'city'),
  ],
  format: (value) =>
    joined(
      ', ',
      textIn(value, 'street'),
      textIn(value, 'complement'),
      joined(' ', textIn(value, 'postcode'), textIn(value, 'city')),
    ),
}
