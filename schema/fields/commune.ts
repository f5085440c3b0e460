import { z } from 'zod'
import type { Known } from '../rules/trace.ts'
import { TEXT } from '../rules/value-type.ts'
import type { Json } from '../text.ts'
import type { ExportColumn, FieldType, Refusal } from './field-type.ts'
import { hasNone, recordShape, textIn, trimmed } from './record-shape.ts'
import { inTurn } from './value-issue.ts'

/** Official code of a commune, Corsica and overseas included. @source INSEE, code officiel géographique */
const CODE = /^(?:\d{2}|2[AB])\d{3}$/
const POSTCODE = /^\d{5}$/

const shape = recordShape({ code: 5, name: 200, postcode: 5 })

/** What is wrong with a commune's code and postcode, as texts. That they exist is for the server to say. */
export const communeRefusal = (code: string, postcode: string): Refusal | undefined => {
  if (!CODE.test(code)) return { code: 'answers.bad-commune' }
  return POSTCODE.test(postcode) ? undefined : { code: 'answers.bad-postcode' }
}

/** A commune's code as conditions read it; unknown while it is being typed. */
export const communeCode = (code: string): Known | undefined => (CODE.test(code) ? code : undefined)

/** The code of a commune's département, `79`, `2A`, `974`; three digits overseas. Null: it is no code of a commune. */
export const departmentOf = (code: string): string | null =>
  CODE.test(code) ? code.slice(0, /^9[78]/.test(code) ? 3 : 2) : null

const column = (suffix: string, fr: string, en: string, cell: (value: Json) => string | null): ExportColumn => ({
  suffix,
  label: { fr, en },
  cell,
})

/** A commune of France, `{ code, name, postcode }`; the name is written by the server from the official list. */
export const commune: FieldType = {
  list: false,
  settings: {},
  schema: () => z.strictObject({ code: z.string().max(5), name: z.string().max(200), postcode: z.string().max(5) }),
  shape: () => shape,
  check: () =>
    inTurn(shape, (value) => {
      const refusal = communeRefusal(textIn(value, 'code'), textIn(value, 'postcode'))
      return refusal ?? (textIn(value, 'name') === '' ? { code: 'answers.bad-commune' } : undefined)
    }),
  normalise: trimmed,
  isEmpty: (value) => hasNone(value, ['code', 'name', 'postcode']),
  operand: () => TEXT,
  operandValue: (value) => communeCode(textIn(value, 'code')),
  operators: ['eq', 'ne', 'in', 'answered', 'missingIs'],
  graphql: { output: 'Commune', input: 'Commune', filter: 'TextFilter' },
  searchIndex: 'text',
  indexRows: (value) => (CODE.test(textIn(value, 'code')) ? [{ text: textIn(value, 'code') }] : []),
  exportColumns: () => [
    { suffix: '', label: null, cell: (value) => textIn(value, 'code') || null },
    column('_name', 'nom', 'name', (value) => textIn(value, 'name') || null),
    column('_postcode', 'code postal', 'postcode', (value) => textIn(value, 'postcode') || null),
    column('_department', 'département', 'département', (value) => departmentOf(textIn(value, 'code'))),
  ],
  format: (value) => [textIn(value, 'postcode'), textIn(value, 'name')].filter((part) => part !== '').join(' '),
}
