import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blankForm,
  type Expr,
  type Field,
  type FormDefinition,
  fieldsOf,
  fromXlsForm,
  parseForm,
  toXlsForm,
} from '../../schema/index.ts'

const LIST = {
  id: 'l_a',
  label: { fr: 'l_a' },
  options: ['one', 'two', 'three'].map((code) => ({ id: `o_${code}`, code, label: { fr: code } })),
}
const field = (id: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  t: 'field',
  id,
  api: id.replace('_', ''),
  label: { fr: `Question ${id}`, en: `Question ${id}` },
  type,
  ...more,
})
const number: fc.Arbitrary<Expr> = fc.oneof(
  fc.constant<Expr>({ f: 'f_n' }),
  fc.integer({ min: 0, max: 99 }).map((v): Expr => ({ v })),
)
const clause: fc.Arbitrary<Expr> = fc.oneof(
  fc
    .tuple(fc.constantFrom('lt' as const, 'le' as const, 'gt' as const, 'ge' as const), number)
    .map(([op, right]): Expr => ({ op, a: [{ f: 'f_n' }, right] })),
  fc.constantFrom('one', 'two', 'three').map((code): Expr => ({ op: 'eq', a: [{ f: 'f_c' }, { v: `o_${code}` }] })),
  fc.constantFrom('one', 'two').map((code): Expr => ({ op: 'anyOf', a: [{ f: 'f_m' }, { v: [`o_${code}`] }] })),
  fc.constant<Expr>({ op: 'answered', a: [{ f: 'f_t' }] }),
)
const { condition } = fc.letrec<{ condition: Expr }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    clause,
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('condition'), tie('condition'))
      .map(([op, one, other]): Expr => ({ op, a: [one, other] })),
    tie('condition').map((inside): Expr => ({ op: 'not', a: [inside] })),
  ),
}))

const formWith = (visible: Expr): FormDefinition => ({
  ...blankForm({ id: 'F', key: 'f', kind: 'free', title: { fr: 'Formulaire' } }),
  lists: [LIST],
  items: [
    field('f_n', 'integer', { required: true }),
    field('f_c', 'choice', { list: 'l_a' }),
    field('f_m', 'choices', { list: 'l_a' }),
    field('f_t', 'text'),
    field('f_last', 'paragraph', { visible }),
  ],
})

describe('a form written as an XLSForm', () => {
  it('reads back the same, for everything both can say', () => {
    fc.assert(
      fc.property(condition, (visible) => {
        const form = parseForm(formWith(visible)).form ?? expect.fail('a sound form')
        const out = toXlsForm(form)
        expect(out.issues).toEqual([])

        let n = 0
        const back = fromXlsForm(out.workbook, {
          id: 'G',
          key: 'g',
          kind: 'free',
          newId: (prefix) => `${prefix}_${n++}`,
        })

        expect(back.issues).toEqual([])
        const again = toXlsForm(back.form ?? expect.fail('a form'))
        expect(relevants(again.workbook)).toEqual(relevants(out.workbook))
        expect(back.form && fieldsOf(back.form).map(({ api, type, required }) => [api, type, required])).toEqual(
          fieldsOf(form).map(({ api, type, required }) => [api, type, required]),
        )
      }),
      { numRuns: 150 },
    )
  })
})

const relevants = (workbook: ReturnType<typeof toXlsForm>['workbook']) => {
  const [titles = [], ...rows] = workbook['survey'] ?? []
  return rows.map((row) => row[titles.indexOf('relevant')])
}
