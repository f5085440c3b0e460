import { describe, expect, it } from 'vitest'
import {
  type Answers,
  blankForm,
  checkAnswers,
  evaluate,
  type Field,
  type FieldAnswer,
  type FormDefinition,
  hiddenSlots,
  initialRow,
  keepAnswers,
  MAX_ROWS,
  parseForm,
  placedAnswers,
  type Repeat,
  type Rule,
} from '../../../schema/index.ts'
import { f, field, op, v } from './sample-form.ts'

const TODAY = '2026-11-22'

const INSIDE: readonly Field[] = [
  field('k_name', 'text', { label: { fr: 'Prénom' }, required: true }),
  field('k_age', 'integer', { label: { fr: 'Âge' }, rules: { min: 0, max: 25 } }),
  field('k_school', 'text', {
    label: { fr: 'École' },
    visible: op('ge', f('k_age'), v(3)),
    required: op('lt', f('k_age'), v(16)),
    readOnly: op('eq', f('k_name'), v('Léa')),
  }),
]

const group = (more: Partial<Repeat> = {}): Repeat => ({
  t: 'repeat',
  id: 'g_kids',
  label: { fr: 'Enfants' },
  api: 'kids',
  rowLabel: f('k_name'),
  items: [...INSIDE],
  ...more,
})

const family = (more: Partial<FormDefinition> = {}, kids: Partial<Repeat> = {}): FormDefinition => ({
  ...blankForm({ id: 'F_family', key: 'family', kind: 'free', title: { fr: 'Famille' } }),
  items: [field('f_has', 'yes-no', { label: { fr: 'Des enfants' } }), group(kids)],
  ...more,
})

const row = (id: string, values: Record<string, string | number | boolean>) => ({
  id,
  answers: Object.fromEntries(Object.entries(values).map(([key, value]): [string, FieldAnswer] => [key, { value }])),
})
const kids = (...rows: ReturnType<typeof row>[]): Answers => ({ g_kids: { rows } })
const LEA = row('r_lea', { k_name: 'Léa', k_age: 7 })
const BABY = row('r_baby', { k_name: 'Tom', k_age: 1 })

const read = (answers: Answers, form = family()) => evaluate(form, answers, { today: TODAY })
const issues = (answers: Answers, form?: FormDefinition) =>
  read(answers, form).issues.map(({ path, code }) => `${path.join('/')} ${code}`)
const refused = (input: unknown, form = family()) =>
  checkAnswers(form, input).issues.map(({ path, code }) => `${path.join('/')} ${code}`)
const computing = (expr: FormDefinition['computed'][number]['expr'], more: Partial<Repeat> = {}) =>
  family({ computed: [{ id: 'c_it', api: 'it', label: { fr: 'Calcul' }, type: 'decimal', expr }] }, more)
const deciding = (when: Rule['when'], more: Partial<Repeat> = {}) =>
  family(
    {
      rules: [
        { id: 'ru_it', label: { fr: 'Règle' }, hit: 'first', outcome: 'positive', when, because: { fr: 'ainsi' } },
      ],
    },
    more,
  )

describe('each row of a repeated group', () => {
  it('shows, requires and locks its own fields', () => {
    const { visible, required, readOnly } = read(kids(LEA, BABY))

    expect([...visible].filter((slot) => slot.includes('/'))).toEqual([
      'g_kids/r_lea/k_name',
      'g_kids/r_baby/k_name',
      'g_kids/r_lea/k_age',
      'g_kids/r_baby/k_age',
      'g_kids/r_lea/k_school',
    ])
    expect([...required]).toEqual(['g_kids/r_lea/k_name', 'g_kids/r_baby/k_name', 'g_kids/r_lea/k_school'])
    expect([...readOnly]).toEqual(['g_kids/r_lea/k_school'])
  })

  it('has its faults at [group, row, field]', () => {
    const faulty = kids(row('r_1', { k_age: 40 }), LEA)

    expect(issues(faulty)).toEqual([
      'g_kids/r_1/k_name answers.required',
      'g_kids/r_1/k_age answers.too-large-number',
      'g_kids/r_lea/k_school answers.required',
    ])
  })

  it('is run through the checks that point inside it, one by one', () => {
    const form = family({
      checks: [
        {
          id: 'ch_adult',
          when: op('gt', f('k_age'), v(17)),
          level: 'warning',
          at: ['k_age'],
          message: { fr: 'Majeur' },
        },
      ],
    })

    expect(issues(kids(LEA, row('r_old', { k_name: 'Zoé', k_age: 19, k_school: 'IUT' })), form)).toEqual([
      'g_kids/r_lea/k_school answers.required',
      'g_kids/r_old/k_age answers.check-failed',
    ])
  })

  it('keeps inactive what it hides', () => {
    const hiding = kids(row('r_1', { k_name: 'Tom', k_age: 1, k_school: 'Maternelle' }))
    const count = computing(op('count', f('g_kids'), op('answered', f('k_school'))))

    expect(read(hiding, count).scores).toEqual({ c_it: 0 })
    expect(hiddenSlots(family(), hiding, read(hiding).visible)).toEqual(['g_kids/r_1/k_school'])
  })

  it('starts with the defaults of its fields', () => {
    const [name, age, school] = INSIDE
    const form = family({}, { items: [name, age, school].flatMap((one) => (one ? [{ ...one, default: v('x') }] : [])) })

    expect(initialRow(form, 'g_kids', 'r_new', { today: TODAY })).toEqual({
      id: 'r_new',
      answers: { k_name: { value: 'x' }, k_school: { value: 'x' } },
    })
  })
})

describe('a repeated group read as a list', () => {
  const over = op('ge', f('k_age'), v(3))

  it('says of its rows: some, every, how many, and in sum', () => {
    const said = (name: 'some' | 'every') => read(kids(LEA, BABY), deciding(op(name, f('g_kids'), over))).decisions[0]

    expect(said('some')?.truth).toBe(true)
    expect(said('every')?.truth).toBe(false)
    expect(read(kids(LEA, BABY), computing(op('count', f('g_kids')))).scores).toEqual({ c_it: 2 })
    expect(read(kids(LEA, BABY), computing(op('count', f('g_kids'), over))).scores).toEqual({ c_it: 1 })
    expect(read(kids(LEA, BABY), computing(op('sum', f('g_kids'), f('k_age')))).scores).toEqual({ c_it: 8 })
  })

  it('is empty while nothing is answered', () => {
    expect(read({}, deciding(op('some', f('g_kids'), over))).decisions[0]?.truth).toBe(false)
    expect(read({}, deciding(op('every', f('g_kids'), over))).decisions[0]?.truth).toBe(true)
    expect(read({}, computing(op('count', f('g_kids')))).scores).toEqual({ c_it: 0 })
  })

  it('is empty when hidden, whatever its rows hold', () => {
    const hidden = { visible: op('eq', f('f_has'), v(true)) }
    const answers = { ...kids(LEA, row('r_1', {})), f_has: { value: false } }

    expect(read(answers, deciding(op('some', f('g_kids'), over), hidden)).decisions[0]?.truth).toBe(false)
    expect(read(answers, computing(op('count', f('g_kids')), hidden)).scores).toEqual({ c_it: 0 })
    expect(issues(answers, family({}, { ...hidden, min: 5 }))).toEqual([])
    expect(hiddenSlots(family({}, hidden), answers, read(answers, family({}, hidden)).visible)).toEqual([
      'g_kids/r_lea/k_name',
      'g_kids/r_lea/k_age',
    ])
  })

  it('names what is missing with its row, by its own name or its rank', () => {
    const form = deciding(op('some', f('g_kids'), op('ge', f('k_age'), v(18))))
    const missing = read(kids(row('r_1', { k_name: 'Léa' }), row('r_2', {})), form).decisions[0]?.missing

    expect(missing?.map(({ id, row: rank, label }) => [id, rank, label.fr])).toEqual([
      ['k_age', 0, 'Âge — Léa'],
      ['k_age', 1, 'Âge — Ligne 2'],
    ])
  })
})

describe('what a repeated group refuses', () => {
  it('fewer or more rows than asked, once shown', () => {
    const few = family({}, { min: 1, max: 1 })

    expect(issues({}, few)).toEqual(['g_kids answers.too-few-rows'])
    expect(issues(kids(BABY, row('r_2', { k_name: 'Zoé' })), few)).toEqual(['g_kids answers.too-many-rows'])
  })

  it('two rows of one id, rows without id, and more rows than any form takes', () => {
    expect(refused({ g_kids: { rows: [LEA, LEA] } })).toEqual(['g_kids/r_lea answers.duplicate-row'])
    expect(refused({ g_kids: { rows: [{ answers: {} }] } })).toEqual(['g_kids answers.wrong-type'])
    expect(refused({ g_kids: { rows: [{ id: '1/2', answers: {} }] } })).toEqual(['g_kids answers.wrong-type'])
    expect(refused({ g_kids: { rows: Array.from({ length: MAX_ROWS + 1 }, (_, i) => row(`r_${i}`, {})) } })).toEqual([
      'g_kids answers.too-many-rows',
    ])
  })

  it('answers of another shape: a value for a group, rows for a field, a field out of its group', () => {
    expect(refused({ g_kids: { value: 2 } })).toEqual(['g_kids answers.wrong-type'])
    expect(refused({ f_has: { rows: [] } })).toEqual(['f_has answers.wrong-type'])
    expect(refused({ k_name: { value: 'Léa' } })).toEqual(['k_name answers.unknown-field'])
    expect(refused(kids(row('r_1', { f_has: true })))).toEqual(['g_kids/r_1/f_has answers.unknown-field'])
  })

  it('a condition outside that reads a field of a row', () => {
    const outside = { ...family(), items: [field('f_toys', 'text', { visible: op('ge', f('k_age'), v(3)) }), group()] }

    expect(parseForm(outside).issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'items.0.visible.a.0 expression.outside-row',
    ])
  })

  it('a group or a section inside', () => {
    const inner = { ...group({ id: 'g_in', api: 'inner' }), items: [] }
    const nested = { ...family(), items: [{ ...group(), items: [...INSIDE, inner] }] }

    expect(parseForm(nested).issues.map(({ code }) => code)).toContain('document.not-in-a-group')
  })
})

describe('answers among rows', () => {
  it('are placed by slot, and kept row by row without moving a row', () => {
    const answers = kids(BABY, LEA)

    expect(placedAnswers(family(), answers).map(({ slot }) => slot)).toEqual([
      'g_kids/r_baby/k_name',
      'g_kids/r_baby/k_age',
      'g_kids/r_lea/k_name',
      'g_kids/r_lea/k_age',
    ])
    expect(
      keepAnswers(family(), answers, ({ row: id, field: { id: of } }) => id === 'r_lea' && of === 'k_age'),
    ).toEqual({
      g_kids: {
        rows: [
          { id: 'r_baby', answers: {} },
          { id: 'r_lea', answers: { k_age: { value: 7 } } },
        ],
      },
    })
  })
})
