import { describe, expect, it } from 'vitest'
import { blankForm, type FormDefinition, type GoldenCase, issueMessage, publishable } from '../../../schema/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

const codes = (form: FormDefinition, previous: FormDefinition[] = []) =>
  publishable(form, previous).map(({ code }) => code)
const bare = (items: FormDefinition['items']): FormDefinition => ({
  ...blankForm({ id: 'F', key: 'f', kind: 'free', title: { fr: 'F' } }),
  items,
})

describe('publishable', () => {
  it('lets a sound form through, and through again as its own next version', () => {
    const form = parsed(sampleForm())

    expect(codes(form)).toEqual([])
    expect(codes(form, [form])).toEqual([])
  })

  it('refuses a form that asks nothing', () => {
    expect(codes(bare([]))).toEqual(['document.no-fields'])
    expect(codes(bare([field('x', 'text', { archived: true })]))).toEqual(['document.no-fields'])
  })

  it('refuses a blank label, and a list that offers nothing', () => {
    expect(codes(bare([field('x', 'text', { label: { fr: '  ' } })]))).toEqual(['document.bad-text'])
    const lists = [
      { id: 'l', label: { fr: 'l' }, options: [{ id: 'o', code: 'o', label: { fr: 'o' }, archived: true as const }] },
    ]
    expect(codes({ ...bare([field('x', 'choice', { list: 'l' })]), lists })).toEqual(['document.list-empty'])
  })

  it('shows the path of a cycle, through sections and computed values', () => {
    const form = parsed({
      ...bare([
        {
          t: 'section',
          id: 's',
          label: { fr: 'Section' },
          visible: op('gt', { c: 'c' }, v(0)),
          items: [field('x', 'integer', { label: { fr: 'Âge' } })],
        },
      ]),
      computed: [{ id: 'c', api: 'c', label: { fr: 'Calcul' }, type: 'integer', expr: op('add', f('x'), v(1)) }],
    })

    const [issue] = publishable(form)

    expect(issue).toMatchObject({ code: 'expression.cycle', path: ['items', 0, 'visible'] })
    expect(issue && issueMessage(issue, 'fr')).toBe(
      'Les conditions tournent en rond : Section → Calcul → Âge → Section.',
    )
  })

  it('freezes names and types against every version published before', () => {
    const v1 = bare([field('x', 'text', { api: 'old' }), field('y', 'text')])
    const v2 = bare([field('y', 'text')])

    expect(codes(bare([field('x', 'text', { api: 'renamed' })]), [v1])).toEqual(['version.api-name-changed'])
    expect(codes(bare([field('x', 'integer', { api: 'old' })]), [v1])).toEqual(['version.type-changed'])
    expect(codes(bare([field('z', 'text', { api: 'old' })]), [v1, v2])).toEqual(['version.api-name-reused'])
    expect(codes(bare([field('x', 'text', { api: 'old' })]), [v1, v2])).toEqual([])
  })

  it('refuses a red golden case and says what differs', () => {
    const base: GoldenCase = {
      id: 'g',
      label: { fr: 'Cas lourd' },
      today: '2026-11-22',
      answers: { f_mobility: { value: 'o_4' }, f_health: { value: 'o_4' } },
      expect: { outcome: 'heavy', scores: { c_total: 8 }, visible: ['f_means'], hidden: [] },
    }
    const withCase = (expected: GoldenCase['expect'], answers = base.answers) =>
      parsed({ ...sampleForm(), cases: [{ ...base, answers, expect: expected }] })

    expect(codes(withCase(base.expect))).toEqual([])
    expect(codes(withCase({ outcome: 'light' }))).toEqual(['version.case-failed'])
    expect(codes(withCase({ scores: { c_total: 7 } }))).toEqual(['version.case-failed'])
    expect(codes(withCase({ hidden: ['f_means'] }))).toEqual(['version.case-failed'])
    expect(codes(withCase({}, { gone: { value: 1 } }))).toEqual(['answers.unknown-field'])
    const [issue] = publishable(withCase({ outcome: 'light' }))
    expect(issue && issueMessage(issue, 'fr')).toBe(
      'Le cas « Cas lourd » ne donne pas le résultat attendu (résultat «\u00a0light\u00a0» ; obtenu : résultat «\u00a0heavy\u00a0»).',
    )
  })
})
