import { describe, expect, it } from 'vitest'
import { withItem } from '../../../schema/form/edits/place.ts'
import {
  compatibilityOf,
  describeChange,
  diffForms,
  type Field,
  type FormDefinition,
  formHash,
  type Item,
  LOCALES,
  type Option,
} from '../../../schema/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

const before = parsed(sampleForm())
const changesTo = (after: FormDefinition) =>
  diffForms(before, parsed(after)).map(({ kind, subject, compatibility }) => `${kind} ${subject} ${compatibility}`)
const withField = (id: string, change: Partial<Field>): FormDefinition => {
  const form = sampleForm()
  return { ...form, items: withItem(form.items, id, (item): Item => ({ ...item, ...change }) as Field) }
}
const withOptions = (change: (options: Option[]) => Option[]): FormDefinition => {
  const form = sampleForm()
  return {
    ...form,
    lists: form.lists.map((list) => (list.id === 'l_means' ? { ...list, options: change(list.options) } : list)),
  }
}
const without = <K extends keyof Field>(id: string, key: K): FormDefinition => {
  const form = sampleForm()
  return {
    ...form,
    items: withItem(form.items, id, (item) => {
      const { [key]: _gone, ...kept } = item as Field
      return kept as Field
    }),
  }
}

describe('differences between two versions', () => {
  it.each<[string, () => FormDefinition, string[]]>([
    ['nothing', () => sampleForm(), []],
    ['a label', () => withField('f_health', { label: { fr: 'Santé et autonomie' } }), ['item.label f_health safe']],
    ['help', () => withField('f_health', { help: { fr: 'Sans diagnostic.' } }), ['item.help f_health safe']],
    [
      'an optional field',
      () => ({ ...sampleForm(), items: [...sampleForm().items, field('x', 'text')] }),
      ['item.added x safe'],
    ],
    [
      'a required field',
      () => ({ ...sampleForm(), items: [...sampleForm().items, field('x', 'text', { required: true })] }),
      ['item.added x needs-plan'],
    ],
    ['a field made required', () => withField('f_health', { required: true }), ['field.required f_health needs-plan']],
    ['a field no longer required', () => without('f_born', 'required'), ['field.required f_born safe']],
    ['a condition', () => withField('f_health', { visible: f('f_licence') }), ['item.visible f_health needs-plan']],
    ['a wider bound', () => withField('f_children', { rules: { min: 0, max: 30 } }), ['field.setting f_children safe']],
    [
      'a tighter bound',
      () => withField('f_children', { rules: { min: 0, max: 5 } }),
      ['field.setting f_children needs-plan'],
    ],
    ['a weight', () => withField('f_health', { weight: 3 }), ['field.weight f_health needs-plan']],
    [
      'a reason taken away',
      () => withField('f_licence', { missing: ['unknown'] }),
      ['field.missing f_licence needs-plan'],
    ],
    ['a filter taken away', () => without('f_mobility', 'searchable'), ['field.searchable f_mobility breaking']],
    ['an archived field', () => withField('f_health', { archived: true }), ['field.archived f_health needs-plan']],
    [
      'an option',
      () => withOptions((all) => [...all, { id: 'm_bike', code: 'bike', label: { fr: 'Vélo' } }]),
      ['option.added m_bike safe'],
    ],
    [
      'an archived option',
      () => withOptions(([a, ...all]) => [{ ...(a as Option), archived: true }, ...all]),
      ['option.archived m_bus needs-plan'],
    ],
    ['an option taken away', () => withOptions(([, ...all]) => all), ['option.removed m_bus breaking']],
    [
      'an option code',
      () => withOptions(([a, ...all]) => [{ ...(a as Option), code: 'coach' }, ...all]),
      ['option.code m_bus breaking'],
    ],
    [
      'options in another order',
      () => withOptions(([a, ...all]) => [...all, a as Option]),
      ['option.moved m_bus safe'],
    ],
    [
      'a rule before another',
      () => ({ ...sampleForm(), rules: sampleForm().rules.toReversed() }),
      ['rule.moved r_light needs-plan'],
    ],
    ['a layout', () => ({ ...sampleForm(), layout: { columns: 2 } }), ['form.layout F_sample safe']],
  ])('finds %s and nothing else', (_name, after, expected) => {
    expect(changesTo(after())).toEqual(expected)
  })

  it('finds a removed field, and one moved to another section', () => {
    const form = sampleForm()
    const [situation, barriers] = form.items
    if (situation?.t !== 'section' || barriers?.t !== 'section') throw new Error('the sample has two sections')
    const [born, children, licence] = situation.items
    const after = {
      ...form,
      checks: [],
      items: [
        { ...situation, items: [born as Field] },
        { ...barriers, items: [...barriers.items, licence as Field] },
      ],
    }

    expect(children?.id).toBe('f_children')
    expect(changesTo(after)).toEqual([
      'item.removed f_children breaking',
      'item.moved f_licence safe',
      'check.removed k_children safe',
    ])
  })

  it('says the most demanding of several changes', () => {
    expect(compatibilityOf(diffForms(before, before))).toBe('safe')
    expect(compatibilityOf(diffForms(before, parsed(withField('f_health', { required: true }))))).toBe('needs-plan')
    expect(compatibilityOf(diffForms(before, parsed(withOptions(([, ...all]) => all))))).toBe('breaking')
  })

  it('writes each change in both languages', () => {
    const [change] = diffForms(before, parsed(withField('f_health', { visible: op('eq', f('f_licence'), v(true)) })))
    if (!change) throw new Error('a change was expected')

    expect(describeChange(change, 'fr').replaceAll('\u00a0', ' ')).toBe(
      'Champ « Santé » : condition d’affichage, désormais « Permis B : oui ».',
    )
    expect(describeChange(change, 'en')).toBe('Field “Santé”: condition of display, now “Permis B: yes”.')
  })

  it('never leaves a sentence with a hole', () => {
    const other: FormDefinition = {
      ...withField('f_children', { rules: { max: 4 }, label: { fr: 'Enfants' } }),
      id: 'F_other',
      title: { fr: 'Autre' },
      lists: [],
      items: [field('y', 'date')],
      computed: [],
      rules: [],
      checks: [],
    }
    for (const change of [
      ...diffForms(before, other),
      ...diffForms(other, before),
      ...diffForms(before, parsed(withField('f_children', { rules: { max: 4 } }))),
    ]) {
      for (const locale of LOCALES)
        expect(describeChange(change, locale), change.kind).not.toMatch(/undefined|null|\[object|«\u00a0\u00a0»|“”/)
    }
  })
})

describe('the hash of a form', () => {
  it('ignores the layout and the order of keys, and nothing else', () => {
    const shuffled = Object.fromEntries(Object.entries(before).reverse())

    expect(formHash({ ...before, layout: { a: 1 } })).toBe(formHash(before))
    expect(formHash(parsed(shuffled))).toBe(formHash(before))
    expect(formHash({ ...before, title: { fr: 'Autre' } })).not.toBe(formHash(before))
    expect(formHash(before)).toMatch(/^[0-9a-f]{64}$/)
  })
})
