import { describe, expect, it } from 'vitest'
import { type Expr, type FormDefinition, truthsOf } from '../../../schema/index.ts'
import { f, field, op, parsed, sampleForm, v } from './sample-form.ts'

const sample = sampleForm()
const form: FormDefinition = parsed({
  ...sample,
  items: [
    ...sample.items,
    field('f_old', 'yes-no', { archived: true }),
    field('f_note', 'text'),
    field('f_rate', 'decimal', { rules: { min: 0, max: 20 } }),
    {
      t: 'repeat',
      id: 'g_child',
      label: { fr: 'Enfants' },
      api: 'kids',
      items: [field('f_years', 'integer', { rules: { min: 0, max: 30 } })],
    },
  ],
})
/** « true / false / unknown » that can be, « ? » when nothing is claimed. */
const can = (expr: Expr, group?: string) => {
  const { canBeTrue, canBeFalse, canBeUnknown, exact } = truthsOf(expr, form, group)
  return `${canBeTrue ? 'T' : '-'}${canBeFalse ? 'F' : '-'}${canBeUnknown ? 'U' : '-'}${exact ? '' : '?'}`
}
const licence = f('f_licence')
const children = f('f_children')
const mobility = f('f_mobility')
const means = f('f_means')
const age: Expr = { fact: 'participant.age' }

describe('what a condition can come to', () => {
  it.each<[string, Expr, string]>([
    ['a yes or no', licence, 'TFU'],
    ['yes and no at once', op('and', licence, op('not', licence)), '-FU'],
    ['yes or no', op('or', licence, op('not', licence)), 'T-U'],
    ['answered is never unknown', op('answered', licence), 'TF-'],
    ['answered or not', op('or', op('answered', licence), op('not', op('answered', licence))), 'T--'],
    ['a reason and an answer', op('and', op('missingIs', licence, v('refused')), op('answered', licence)), '-F-'],
    ['two options at once', op('and', op('eq', mobility, v('o_1')), op('eq', mobility, v('o_2'))), '-FU'],
    ['every option', op('in', mobility, v(['o_0', 'o_1', 'o_2', 'o_3', 'o_4'])), 'T-U'],
    ['a score above the highest', op('gt', op('score', mobility), v(4)), '-FU'],
    ['a score that some option has', op('ge', op('score', mobility), v(4)), 'TFU'],
    ['a total above what the options allow', op('gt', { c: 'c_total' }, v(8)), '-F-'],
    ['a total within reach', op('eq', { c: 'c_total' }, v(8)), 'TF-'],
    ['a number beyond its bounds', op('gt', children, v(20)), '-FU'],
    ['a number at its bound', op('ge', children, v(20)), 'TFU'],
    ['between two whole numbers', op('and', op('gt', children, v(2)), op('lt', children, v(3))), '-FU'],
    ['between two decimals', op('and', op('gt', f('f_rate'), v(2)), op('lt', f('f_rate'), v(3))), 'TFU'],
    ['an age of two kinds', op('and', op('lt', age, v(26)), op('ge', age, v(55))), '-FU'],
    ['an age in between', op('and', op('ge', age, v(54)), op('lt', age, v(55))), 'TFU'],
    [
      'days in the wrong order',
      op('and', op('lt', f('f_born'), v('1980-01-01')), op('gt', f('f_born'), v('1990-01-01'))),
      '-FU',
    ],
    [
      'days that follow each other',
      op('and', op('gt', f('f_born'), v('1980-01-01')), op('lt', f('f_born'), v('1980-01-02'))),
      '-FU',
    ],
    [
      'a set that holds and does not',
      op('and', op('anyOf', means, v(['m_bus'])), op('noneOf', means, v(['m_bus', 'm_car']))),
      '-FU',
    ],
    [
      'a set that holds one of two',
      op('and', op('anyOf', means, v(['m_bus', 'm_car'])), op('noneOf', means, v(['m_bus']))),
      'TFU',
    ],
    [
      'tags',
      op('and', { op: 'anyOf', a: [means], tags: ['public'] }, op('noneOf', means, v(['m_bus', 'm_train']))),
      '-FU',
    ],
    ['two texts at once', op('and', op('eq', f('f_note'), v('a')), op('eq', f('f_note'), v('b'))), '-FU'],
    ['a field never shown', f('f_old'), '--U'],
    ['rows that none can be', op('some', f('g_child'), op('gt', f('f_years'), v(30))), '-FU'],
    ['rows that some can be', op('some', f('g_child'), op('ge', f('f_years'), v(30))), 'TFU'],
    ['every row, of what each is', op('every', f('g_child'), op('le', f('f_years'), v(30))), 'T-U'],
    [
      'contracts that none can be',
      op(
        'some',
        { fact: 'contracts' },
        op('and', op('eq', { fact: 'contract.kind' }, v('cdi')), op('eq', { fact: 'contract.kind' }, v('cdd'))),
      ),
      '-FU',
    ],
    ['two comparisons nobody can relate', op('and', op('lt', children, age), op('gt', children, age)), 'TFU'],
    [
      'who fills the form',
      op('and', op('eq', { sys: 'author.kind' }, v('referent')), op('eq', { sys: 'author.kind' }, v('api'))),
      '-FU',
    ],
    ['if', op('if', licence, op('not', licence), v(false)), '-FU'],
  ])('%s', (_, expr, expected) => {
    expect(can(expr)).toBe(expected)
  })

  it('reads the fields of a row on the row only', () => {
    expect(can(op('gt', f('f_years'), v(3)), 'g_child')).toBe('TFU')
    expect(can(op('gt', f('f_years'), v(3)))).toBe('--U')
  })

  it('tries long rules clause by clause when the clauses share nothing', () => {
    const facts = [
      'participant.age',
      'dossier.monthsOpen',
      'dossier.validatedSteps',
      'dossier.unjustifiedAbsences',
      'diagnostics.barriersRemaining',
    ]
    const many = facts.map((fact, i) => op('and', op('gt', { fact }, v(i)), op('lt', { fact }, v(i + 9))))
    expect(can(op('and', ...many, licence, op('eq', mobility, v('o_1')), op('gt', children, v(3))))).toBe('TFU')
    expect(can(op('and', ...many, op('gt', age, v(50))))).toBe('-FU')
  })

  it('claims nothing when there is too much to try', () => {
    const sets = Array.from({ length: 8 }, (_, i) => field(`f_set${i}`, 'choices', { list: 'l_means' }))
    const wide = parsed({ ...sample, items: [...sample.items, ...sets] })
    const all = op('add', ...sets.map(({ id }) => op('count', f(id))))
    expect(truthsOf(op('lt', all, v(-1)), wide)).toEqual({
      canBeTrue: true,
      canBeFalse: true,
      canBeUnknown: true,
      exact: false,
    })
  })
})
