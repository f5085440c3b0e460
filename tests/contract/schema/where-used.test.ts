import { describe, expect, it } from 'vitest'
import { USE_KINDS } from '../../../schema/form/analysis/use.ts'
import { sentences } from '../../../schema/i18n/index.ts'
import { describeUse, type FormDefinition, LOCALES, type Used, whereUsed } from '../../../schema/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

/** The sample with a group, proofs, a prefilled field, a field that replaces another, and a golden case. */
const everything = (): FormDefinition => {
  const form = sampleForm()
  return parsed({
    ...form,
    items: [
      ...form.items,
      {
        t: 'repeat',
        id: 'g_child',
        label: { fr: 'Enfants' },
        api: 'kids',
        rowLabel: f('f_name'),
        visible: op('gt', f('f_children'), v(0)),
        items: [field('f_name', 'text')],
      },
      field('f_age', 'integer', { prefill: 'participant.age', required: op('eq', f('f_licence'), v(true)) }),
      field('f_moves', 'choices', {
        list: 'l_means',
        readOnly: op('anyOf', f('f_means'), v(['m_bus'])),
        evidence: { required: op('answered', f('f_children')), kinds: ['Livret de famille'] },
        replaces: { field: 'f_means', via: 'copy' },
      }),
    ],
    cases: [
      {
        id: 'case_bus',
        label: { fr: 'Se déplace en bus' },
        today: '2026-07-15',
        answers: { f_mobility: { value: 'o_3' }, f_means: { value: ['m_bus'] } },
        expect: { visible: ['f_means'], scores: { c_total: 3 } },
      },
    ],
  })
}
const form = everything()
const found = (used: Used) => whereUsed(form, used).map(({ kind, owner, path }) => `${kind} ${owner} ${path.join('/')}`)

describe('where something is used', () => {
  it('finds what reads or names a field, with the place of each', () => {
    expect(found('f_children')).toEqual([
      'visible g_child items/2/visible',
      'evidence f_moves items/4/evidence/required',
      'check k_children checks/0/when',
      'check-place k_children checks/0/at/0',
    ])
    expect(found('f_mobility')).toEqual([
      'visible f_means items/1/items/2/visible',
      'computed c_total computed/0/expr',
      'rule r_light rules/1/when',
      'case case_bus cases/0',
    ])
    expect(found('f_means')).toEqual([
      'read-only f_moves items/4/readOnly',
      'replaces f_moves items/4/replaces',
      'case case_bus cases/0',
    ])
    expect(found('f_name')).toEqual(['row-label g_child items/2/rowLabel'])
    expect(found('f_licence')).toEqual(['required f_age items/3/required'])
  })

  it('finds what reads a computed value, a fact, a list', () => {
    expect(found('c_total')).toEqual(['rule r_heavy rules/0/when', 'case case_bus cases/0'])
    expect(found({ fact: 'participant.age' })).toEqual(['prefill f_age items/3/prefill'])
    expect(found({ list: 'l_means' })).toEqual(['list f_means items/1/items/2/list', 'list f_moves items/4/list'])
  })

  it('finds what names an option, of this list and not of another that has the same id', () => {
    expect(found({ list: 'l_means', option: 'm_bus' })).toEqual([
      'read-only f_moves items/4/readOnly',
      'case case_bus cases/0',
    ])
    expect(found({ list: 'l_steps', option: 'm_bus' })).toEqual([])
    expect(found({ list: 'l_means', option: 'm_car' })).toEqual([])
  })

  it('finds nothing of what nobody reads, nor of ids nobody has', () => {
    for (const used of ['f_born', 'n_help', 'toString', '__proto__', '']) expect(found(used)).toEqual([])
  })

  it('says each use in a sentence of its own, in both languages', () => {
    for (const locale of LOCALES) {
      const said = USE_KINDS.map((kind) =>
        describeUse({ kind, owner: 'f', label: { fr: 'Mobilité' }, path: [], item: true }, locale),
      )
      expect(new Set(said).size).toBe(USE_KINDS.length)
      for (const sentence of said) expect(sentence).toContain('Mobilité')
      expect(Object.keys(sentences(locale).uses)).toHaveLength(USE_KINDS.length)
    }
    const [first] = whereUsed(form, 'f_children')
    expect(first && describeUse(first, 'fr')).toBe('Condition d’affichage de «\u00a0Enfants\u00a0»')
  })
})
