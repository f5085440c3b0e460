import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '../../../schema/form/analysis/finding.ts'
import {
  describeFinding,
  type Expr,
  type FillCounts,
  type FormDefinition,
  healthOf,
  LOCALES,
} from '../../../schema/index.ts'
import { presets } from '../../../schema/presets/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

const licence = f('f_licence')
const children = f('f_children')
const withItem = (visible: Expr, required?: Expr): FormDefinition => {
  const form = sampleForm()
  const added = field('f_extra', 'text', { label: { fr: 'Complément' }, visible, ...(required ? { required } : {}) })
  return parsed({ ...form, items: [...form.items, added] })
}
const found = (form: FormDefinition, counts?: FillCounts) =>
  healthOf(form, counts).map(({ code, subject, path }) => `${code} ${subject} ${path.join('/')}`)

describe('the health of a form', () => {
  it('has nothing to say of a sound one', () => {
    expect(found(parsed(sampleForm()))).toEqual([])
  })

  it('names what no answer can show, and what stands in it', () => {
    const form = sampleForm()
    const [first, second] = form.items
    if (second?.t !== 'section' || first === undefined) throw new Error('the sample has two sections')
    const never = op('and', licence, op('eq', licence, v(false)))
    const hidden = parsed({ ...form, items: [first, { ...second, visible: never }], rules: [], computed: [] })
    expect(found(hidden)).toEqual([
      'never-shown s_barriers items/1',
      'inside-never-shown f_mobility items/1/items/0',
      'inside-never-shown f_health items/1/items/1',
      'inside-never-shown f_means items/1/items/2',
      'inside-never-shown n_help items/1/items/3',
      'contradiction s_barriers items/1/visible/a/1',
    ])
  })

  it('adds up the conditions of a question and of its section', () => {
    const form = sampleForm()
    const inside = field('f_in', 'text', { visible: op('eq', licence, v(false)) })
    const section = { t: 'section' as const, id: 's_in', label: { fr: 'Conduite' }, visible: licence, items: [inside] }
    expect(found(parsed({ ...form, items: [...form.items, section] }))).toEqual(['never-shown f_in items/2/items/0'])
  })

  it('follows a question that is never shown to what reads it', () => {
    const form = sampleForm()
    const gone = field('f_gone', 'yes-no', { visible: op('gt', children, v(20)) })
    const reader = field('f_reader', 'text', { visible: f('f_gone') })
    expect(found(parsed({ ...form, items: [...form.items, gone, reader] }))).toEqual([
      'never-shown f_gone items/2',
      'never-shown f_reader items/3',
    ])
  })

  it('names clauses that contradict, repeat or say nothing, with their place', () => {
    const above = (n: number) => op('gt', children, v(n))
    expect(found(withItem(op('and', above(3), above(2))))).toEqual(['redundant-clause f_extra items/2/visible/a/1'])
    expect(found(withItem(op('and', above(2), above(3))))).toEqual(['redundant-clause f_extra items/2/visible/a/0'])
    expect(found(withItem(op('or', above(3), above(2))))).toEqual(['redundant-clause f_extra items/2/visible/a/0'])
    expect(found(withItem(op('or', licence, above(20))))).toEqual(['clause-never-true f_extra items/2/visible/a/1'])
    expect(found(withItem(op('and', licence, v(true))))).toEqual(['clause-always-true f_extra items/2/visible/a/1'])
    expect(found(withItem(op('or', op('answered', licence), op('not', op('answered', licence)))))).toEqual([
      'always-true f_extra items/2/visible',
    ])
  })

  it('names what is never compulsory', () => {
    expect(found(withItem(licence, above20()))).toEqual(['never-required f_extra items/2/required'])
  })

  it('names rules that never apply, and rules an earlier one always stops', () => {
    const form = sampleForm()
    const rule = (id: string, when: Expr, hit: 'first' | 'all' = 'first') => ({
      id,
      label: { fr: id },
      hit,
      outcome: id,
      when,
      because: { fr: 'b' },
    })
    const rules = [
      rule('r_a', op('ge', children, v(2))),
      rule('r_b', op('ge', children, v(3))),
      rule('r_c', above20()),
      rule('r_d', op('lt', children, v(2))),
    ]
    expect(found(parsed({ ...form, rules }))).toEqual(['rule-never-decides r_b rules/1', 'rule-never-true r_c rules/2'])
    const [first, ...others] = rules
    expect(first && found(parsed({ ...form, rules: [{ ...first, hit: 'all' }, ...others.slice(0, 1)] }))).toEqual([])
  })

  it('names lists no field draws on', () => {
    const form = sampleForm()
    const list = { id: 'l_left', label: { fr: 'Oubliée' }, options: [{ id: 'x', code: 'x', label: { fr: 'X' } }] }
    expect(found(parsed({ ...form, lists: [...form.lists, list] }))).toEqual(['unused-list l_left lists/2'])
  })

  it('names what is never filled and options never chosen in the dossiers counted, and nothing where none was shown', () => {
    const form = parsed(sampleForm())
    const counts = {
      f_born: { shown: 40, answered: 0 },
      f_children: { shown: 0, answered: 0 },
      f_means: { shown: 12, answered: 9, options: { m_bus: 7, m_train: 0 } },
    }
    expect(found(form, counts)).toEqual([
      'never-filled f_born items/0/items/0',
      'option-never-chosen f_means items/1/items/2',
      'option-never-chosen f_means items/1/items/2',
    ])
  })

  it('says each finding in both languages, clauses written out', () => {
    const [contradiction] = healthOf(withItem(op('and', op('gt', children, v(3)), op('lt', children, v(2))))).slice(1)
    expect(contradiction && describeFinding(contradiction, 'fr').replaceAll('\u00a0', ' ')).toBe(
      '« Complément » : « Enfants à charge plus de 3 » et « Enfants à charge moins de 2 » ne peuvent pas être vrais ensemble.',
    )
    for (const locale of LOCALES) {
      const said = FINDING_CODES.map((code) =>
        describeFinding(
          { code, path: [], subject: 's', label: { fr: 'Sujet' }, severity: 'advice', params: {} },
          locale,
        ),
      )
      expect(new Set(said).size).toBe(FINDING_CODES.length)
      for (const sentence of said) expect(sentence).toContain('Sujet')
    }
  })

  it('finds no form of the presets that contradicts itself', () => {
    for (const preset of Object.values(presets)) {
      for (const form of Object.values(preset.forms)) {
        if (form === null) continue
        const warnings = healthOf(form).filter(({ severity }) => severity === 'warning')
        expect(warnings.map((one) => describeFinding(one, 'fr'))).toEqual([])
      }
    }
  })
})

const above20 = (): Expr => op('gt', children, v(20))
