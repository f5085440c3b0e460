import { describe, expect, it } from 'vitest'
import { type FormDefinition, findItem, indexOf, replaceField, replaceFieldIssues } from '../../../schema/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

const newId = (): (() => string) => {
  let n = 0
  return () => `n${++n}`
}
const shown = (form: FormDefinition, id: string) => findItem(form, id)?.visible

const WITH_USES: FormDefinition = parsed({
  ...sampleForm(),
  items: [
    ...sampleForm().items,
    field('f_late', 'text', { visible: op('ge', f('f_children'), v(3)) }),
    field('f_why', 'text', { visible: op('answered', f('f_children')) }),
    field('f_bus', 'text', { visible: op('anyOf', f('f_means'), v(['m_bus', 'm_train'])) }),
    field('f_car', 'text', { visible: op('anyOf', f('f_means'), v(['m_car'])) }),
  ],
  cases: [
    {
      id: 'case_1',
      label: { fr: 'Trois enfants' },
      today: '2026-11-24',
      answers: { f_children: { value: 3 }, f_means: { value: ['m_bus'] } },
      expect: { visible: ['f_children', 'f_late'] },
    },
  ],
})

describe('a field that takes the place of another', () => {
  it('is read by whatever read the old one, when it answers in the same sense', () => {
    const form = replaceField(WITH_USES, { field: 'f_children', id: 'f_new', kind: 'decimal', newId: newId() })

    expect(shown(form, 'f_late')).toEqual(op('ge', f('f_new'), v(3)))
    expect(shown(form, 'f_why')).toEqual(op('answered', f('f_new')))
    expect(form.checks[0]).toMatchObject({ when: op('gt', f('f_new'), v(10)), at: ['f_new'] })
    expect(form.cases[0]?.expect).toEqual({ visible: ['f_new', 'f_late'] })
    expect(findItem(form, 'f_children')).toMatchObject({ archived: true })
    expect(parsed(form)).toEqual(form)
  })

  it('is not read where the sentence would no longer mean the same, and those are named', () => {
    const args = { field: 'f_children', id: 'f_new', kind: 'money', newId: newId() } as const
    const form = replaceField(WITH_USES, args)

    expect(shown(form, 'f_late')).toEqual(op('ge', f('f_children'), v(3)))
    expect(shown(form, 'f_why')).toEqual(op('answered', f('f_new')))
    expect(replaceFieldIssues(WITH_USES, args)[0]?.params?.['users']).toEqual([
      '« f_late »',
      '« Plus de dix enfants : est-ce bien cela ? »',
    ])
  })

  it('is compared to what each option became, and never to one that became nothing', () => {
    const lists = [
      ...WITH_USES.lists,
      {
        id: 'l_new',
        label: { fr: 'Transports' },
        options: [{ id: 't_public', code: 'public', label: { fr: 'En commun' } }],
      },
    ]
    const form = replaceField(
      { ...WITH_USES, lists },
      {
        field: 'f_means',
        id: 'f_new',
        kind: 'choices',
        list: 'l_new',
        options: { m_bus: 't_public', m_train: 't_public', m_car: null },
        newId: newId(),
      },
    )

    expect(shown(form, 'f_bus')).toEqual(op('anyOf', f('f_new'), v(['t_public'])))
    expect(shown(form, 'f_car')).toEqual(op('anyOf', f('f_means'), v(['m_car'])))
    expect(form.cases[0]?.answers['f_new']).toEqual({ value: ['t_public'] })
    expect(parsed(form)).toEqual(form)
  })

  it('starts a list of its own from the options there were', () => {
    const form = replaceField(WITH_USES, { field: 'f_means', id: 'f_new', kind: 'choice', newId: newId() })
    const { fields, optionsOf } = indexOf(form)
    const added = fields.get('f_new')

    expect(added?.list).not.toBe('l_means')
    expect(added && optionsOf(added).map(({ code }) => code)).toEqual(['bus', 'train', 'car'])
  })

  it('asks for the same proof, read in its own answer', () => {
    const proved = field('f_age', 'integer', { evidence: { required: op('gt', f('f_age'), v(17)), kinds: ['Carte'] } })
    const form = replaceField(parsed({ ...sampleForm(), items: [...sampleForm().items, proved] }), {
      field: 'f_age',
      id: 'f_new',
      kind: 'decimal',
      newId: newId(),
    })

    expect(findItem(form, 'f_new')).toMatchObject({ evidence: { required: op('gt', f('f_new'), v(17)) } })
  })
})
