import fc from 'fast-check'
import { LogicEngine } from 'json-logic-engine'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type Expr,
  evaluate,
  type FactSource,
  type FormDefinition,
  factSourceFromJson,
  fromJsonLogic,
  type Item,
  type Json,
  type Known,
  presets,
  type TraceNode,
  toJsonLogic,
} from '../../../schema/index.ts'
import { arbitraryAnswers, arbitraryForm, expression } from '../../property/arbitrary-form.ts'
import { jsonLogicData } from '../../support/json-logic-data.ts'
import { f, field, op, parsed, sampleForm, v } from '../schema/sample-form.ts'

const TODAY = '2026-11-22'
const engine = new LogicEngine()

const form = parsed({
  ...sampleForm(),
  items: [
    ...sampleForm().items,
    field('f_means2', 'choices', { list: 'l_means' }),
    field('f_name', 'text'),
    {
      t: 'repeat',
      id: 'g_kids',
      api: 'kids',
      label: { fr: 'Enfants' },
      items: [field('f_age', 'integer'), field('f_school', 'yes-no')],
    },
  ],
})

const kid = (id: string, age: number, school: boolean) => ({
  id,
  answers: { f_age: { value: age }, f_school: { value: school } },
})
const answers: Answers = {
  f_born: { value: '1990-02-28' },
  f_children: { value: 2 },
  f_licence: { value: true },
  f_mobility: { value: 'o_3' },
  f_health: { value: 'o_1' },
  f_means: { value: ['m_bus', 'm_car'] },
  f_means2: { value: ['m_train'] },
  f_name: { value: 'Léa' },
  g_kids: { rows: [kid('r1', 7, true), kid('r2', 2, false)] },
}

/** What the product makes of an expression: the trace of a rule that is made of it. */
function ours(on: FormDefinition, expr: Expr, given: Answers, facts?: FactSource): TraceNode {
  const computed = { id: 'c_probe', api: 'probe', label: { fr: 'x' }, type: 'decimal' as const, expr }
  const rule = {
    id: 'r_probe',
    label: { fr: 'x' },
    hit: 'all' as const,
    outcome: 'o',
    when: expr,
    because: { fr: 'x' },
  }
  const probe = { ...on, rules: [rule], computed: [...on.computed, computed] }
  const found = evaluate(probe, given, { today: TODAY, ...(facts ? { facts } : {}) }).decisions[0]
  return found?.trace ?? expect.fail('no trace')
}

const theirs = (on: FormDefinition, logic: Json, given: Answers, facts?: FactSource): unknown =>
  unsigned(engine.run(logic, jsonLogicData(on, given, TODAY, facts)))

/** Minus zero is zero: the product has one of them. */
const unsigned = (value: unknown): unknown => (value === 0 ? 0 : value)

const exported = (expr: Expr, on = form): Json => {
  const { logic, issues } = toJsonLogic(expr, on)
  expect(issues).toEqual([])
  return logic
}

/** Every step of the evaluation is known, so that nothing depends on what null means; a list has no value of its own. */
const isFully = ({ expr, value, children }: TraceNode): boolean =>
  (value !== undefined || ('fact' in expr && /^(contracts|trainings)$/.test(expr.fact))) && children.every(isFully)

/** The same items, nothing hiding them. */
const shown = (item: Item): Item => {
  const { visible: _, ...open } = item
  return open.t === 'section' ? { ...open, items: open.items.map(shown) } : open
}

const score = (id: string): Expr => op('score', f(id))
const kids = f('g_kids')

const EXAMPLES: readonly (readonly [string, Expr, Known])[] = [
  ['and', op('and', f('f_licence'), op('gt', f('f_children'), v(1))), true],
  ['or', op('or', op('not', f('f_licence')), op('lt', f('f_children'), v(1))), false],
  ['eq of an option', op('eq', f('f_mobility'), v('o_3')), true],
  ['eq of a set, in any order', op('eq', f('f_means'), v(['m_car', 'm_bus'])), true],
  ['ne of a set', op('ne', f('f_means'), v(['m_car'])), true],
  ['ne', op('ne', f('f_children'), v(2)), false],
  ['le', op('le', f('f_children'), v(2)), true],
  ['ge of dates', op('ge', f('f_born'), v('1990-02-28')), true],
  ['lt of dates', op('lt', f('f_born'), { sys: 'today' }), true],
  ['between', op('between', f('f_children'), v(2), v(3)), true],
  ['between dates', op('between', f('f_born'), v('1990-03-01'), v('1990-12-31')), false],
  ['in', op('in', f('f_children'), v([1, 2])), true],
  ['anyOf', op('anyOf', f('f_means'), v(['m_train', 'm_car'])), true],
  ['anyOf with tags', { op: 'anyOf', a: [f('f_means')], tags: ['public'] }, true],
  ['allOf', op('allOf', f('f_means'), v(['m_bus', 'm_train'])), false],
  ['noneOf', op('noneOf', f('f_means'), v(['m_train'])), true],
  ['anyOf of one option', op('anyOf', f('f_mobility'), v(['o_2', 'o_3'])), true],
  ['allOf of one option', op('allOf', f('f_mobility'), v(['o_3'])), true],
  ['noneOf of one option', op('noneOf', f('f_mobility'), v(['o_3'])), false],
  ['answered', op('answered', f('f_children')), true],
  ['answered, of a set', op('answered', f('f_means')), true],
  ['answered, of a group', op('answered', kids), true],
  ['missingIs', op('missingIs', f('f_licence'), v('refused')), false],
  ['add', op('add', f('f_children'), v(3), v(1.5)), 6.5],
  ['sub', op('sub', f('f_children'), v(3)), -1],
  ['mul', op('mul', f('f_children'), v(3)), 6],
  ['div', op('div', f('f_children'), v(4)), 0.5],
  ['min', op('min', f('f_children'), v(-1)), -1],
  ['max', op('max', f('f_children'), v(9)), 9],
  ['if', op('if', f('f_licence'), v(1), v(0)), 1],
  ['sum', op('sum', score('f_mobility'), score('f_health')), 4],
  ['avg', op('avg', score('f_mobility'), score('f_health')), 2],
  ['score', score('f_mobility'), 3],
  ['count of options', op('count', f('f_means')), 2],
  ['count of rows', op('count', kids), 2],
  ['count of rows that', op('count', kids, op('gt', f('f_age'), v(3))), 1],
  ['count of conditions', op('count', f('f_licence'), op('gt', f('f_children'), v(5))), 1],
  ['countIn', op('countIn', f('f_means'), f('f_means2'), v(['m_bus', 'm_train'])), 2],
  ['countIn with tags', { op: 'countIn', a: [f('f_means'), f('f_means2')], tags: ['public'] }, 2],
  ['some', op('some', kids, op('and', f('f_school'), op('gt', f('f_age'), v(5)))), true],
  ['some that reads around', op('some', kids, op('eq', f('f_age'), f('f_children'))), true],
  ['every', op('every', kids, f('f_school')), false],
  ['every, one true', op('every', kids, op('ge', f('f_age'), v(2))), true],
  ['sum over rows', op('sum', kids, f('f_age')), 9],
  ['avg over rows', op('avg', kids, f('f_age')), 4.5],
  ['min over rows', op('min', kids, f('f_age')), 2],
  ['max over rows', op('max', kids, f('f_age')), 7],
  ['a computed value', op('ge', { c: 'c_total' }, v(4)), true],
]

describe('a condition exported to JsonLogic', () => {
  it.each(EXAMPLES)('gives with their engine what it gives here: %s', (_name, expr, value) => {
    expect(ours(form, expr, answers).value).toEqual(value)
    expect(theirs(form, exported(expr), answers)).toEqual(value)
  })

  it('is written with the names of the API', () => {
    expect(exported(op('ge', f('f_children'), v(1)))).toEqual({ '>=': [{ var: 'answers.fchildren' }, 1] })
    expect(exported(op('gt', { fact: 'participant.age' }, v(25)))).toEqual({
      '>': [{ var: 'facts.participant.age' }, 25],
    })
  })

  it('says that the unknown is lost, and what must be known', () => {
    expect(toJsonLogic(op('or', f('f_licence'), op('gt', f('f_children'), v(1))), form).notes).toEqual([
      {
        code: 'export.unknown-is-null',
        path: [],
        severity: 'warning',
        params: { names: ['answers.flicence', 'answers.fchildren'] },
      },
    ])
    expect(toJsonLogic(v(true), form).notes).toEqual([])
  })

  it('locates a policy that is not kept, and a row that reads around it', () => {
    const doubled = op('mul', score('f_mobility'), v(2))

    expect(toJsonLogic({ op: 'sum', a: [f('f_children'), doubled], missing: 'skip' }, form).notes).toContainEqual({
      code: 'export.missing-policy',
      path: ['a', 1],
      severity: 'warning',
      params: { policy: 'skip' },
    })
    expect(toJsonLogic(op('some', kids, op('eq', f('f_age'), f('f_children'))), form).notes).toContainEqual({
      code: 'export.row-reads-around',
      path: ['a', 1, 'a', 1],
      severity: 'warning',
      params: { name: 'answers.fchildren' },
    })
  })

  it.each<[string, Expr, readonly (string | number)[]]>([
    ['an age', op('gt', op('age', f('f_born')), v(25)), ['a', 0]],
    [
      'a length of time',
      op('and', op('gt', { op: 'diff', a: [f('f_born'), { sys: 'today' }], unit: 'm' }, v(3))),
      ['a', 0, 'a', 0],
    ],
    ['a rounded number', op('round', f('f_children')), []],
    ['a proof', op('proofValid', f('f_licence')), []],
  ])('is refused with its place rather than changed: %s', (_name, expr, path) => {
    expect(toJsonLogic(expr, form)).toMatchObject({ logic: null, issues: [{ code: 'export.no-equivalent', path }] })
  })

  it('refuses a fact with parameters', () => {
    const expr: Expr = op('gt', { fact: 'employment.hoursInWindow', params: { months: 6 } }, v(1))

    expect(toJsonLogic(expr, form)).toMatchObject({
      logic: null,
      issues: [{ code: 'export.fact-parameters', path: ['a', 0] }],
    })
  })

  it('keeps skip and zero for what is not answered', () => {
    const { f_children: _, ...partial } = answers
    for (const missing of ['skip', 'zero'] as const) {
      const expr: Expr = { op: 'sum', a: [f('f_children'), score('f_mobility')], missing }
      expect(ours(form, expr, partial).value).toBe(3)
      expect(theirs(form, exported(expr), partial)).toBe(3)
    }
  })

  it('agrees with their engine on the decisions of the presets', () => {
    let compared = 0
    for (const preset of Object.values(presets)) {
      for (const one of Object.values(preset.forms)) {
        for (const { today, answers, facts } of one?.cases ?? []) {
          const source = factSourceFromJson(facts ?? {}, today)
          for (const rule of one?.rules ?? []) {
            const { logic } = one ? toJsonLogic(rule.when, one) : { logic: null }
            if (logic === null || one === null) continue
            const trace = ours(one, rule.when, answers, source)
            if (!isFully(trace)) continue
            expect(theirs(one, logic, answers, source), `${one.id} ${rule.id}`).toBe(trace.value)
            compared++
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(30)
  })

  it('agrees with their engine on any fully answered form', () => {
    let compared = 0
    fc.assert(
      fc.property(
        arbitraryForm,
        arbitraryAnswers,
        fc.oneof(expression('boolean', 12, false), expression('number', 12, false)),
        (drawn, given, expr) => {
          const open = { ...drawn, items: drawn.items.map(shown) }
          const { logic, issues } = toJsonLogic(expr, open)
          if (issues.length > 0) return
          const trace = ours(open, expr, given)
          if (!isFully(trace)) return
          expect(theirs(open, logic, given)).toEqual(trace.value)
          compared++
        },
      ),
      { numRuns: 800 },
    )
    expect(compared).toBeGreaterThan(80)
  })
})

const imported = (logic: unknown): Expr => {
  const { expr, issues } = fromJsonLogic(logic, form)
  expect(issues).toEqual([])
  return expr ?? expect.fail('refused')
}

const x = { var: 'answers.fchildren' }

describe('a condition imported from JsonLogic', () => {
  it.each<[string, unknown, Expr]>([
    ['==', { '==': [x, 2] }, op('eq', f('f_children'), v(2))],
    ['!==', { '!==': [2, x] }, op('ne', v(2), f('f_children'))],
    ['< of three', { '<': [1, x, 3] }, op('and', op('lt', v(1), f('f_children')), op('lt', f('f_children'), v(3)))],
    ['<= of three', { '<=': [1, x, 3] }, op('between', f('f_children'), v(1), v(3))],
    ['! without brackets', { '!': { var: 'answers.flicence' } }, op('not', f('f_licence'))],
    ['!!', { '!!': [{ '>': [x, 1] }] }, op('gt', f('f_children'), v(1))],
    ['var in brackets', { '>=': [{ var: ['answers.fchildren'] }, 1] }, op('ge', f('f_children'), v(1))],
    ['missing', { missing: ['answers.fchildren'] }, op('not', op('answered', f('f_children')))],
    [
      'not missing',
      { '!': [{ missing: ['answers.fchildren', 'answers.fname'] }] },
      op('not', op('or', op('not', op('answered', f('f_children'))), op('not', op('answered', f('f_name'))))),
    ],
    ['compared with null', { '!=': [x, null] }, op('answered', f('f_children'))],
    ['in a list', { in: [{ var: 'answers.fmobility' }, ['o_1', 'o_2']] }, op('in', f('f_mobility'), v(['o_1', 'o_2']))],
    ['in a field', { in: ['m_bus', { var: 'answers.fmeans' }] }, op('anyOf', f('f_means'), v(['m_bus']))],
    ['a reason', { in: [{ var: 'missing.flicence' }, ['refused']] }, op('missingIs', f('f_licence'), v(['refused']))],
    [
      'a chain of if',
      { '>': [{ if: [{ '>': [x, 3] }, 1, { '>': [x, 2] }, 2, 3] }, 1] },
      op(
        'gt',
        op('if', op('gt', f('f_children'), v(3)), v(1), op('if', op('gt', f('f_children'), v(2)), v(2), v(3))),
        v(1),
      ),
    ],
    ['a change of sign', { '<': [{ '-': [x] }, 0] }, op('lt', op('sub', v(0), f('f_children')), v(0))],
    [
      'some option',
      { some: [{ var: 'answers.fmeans' }, { in: [{ var: '' }, ['m_bus']] }] },
      op('anyOf', f('f_means'), v(['m_bus'])),
    ],
    [
      'some row',
      { some: [{ var: 'answers.kids' }, { '>': [{ var: 'answers.fage' }, 3] }] },
      op('some', kids, op('gt', f('f_age'), v(3))),
    ],
    [
      'all rows, one at least',
      { all: [{ var: 'answers.kids' }, { var: 'answers.fschool' }] },
      op('and', op('gt', op('count', kids), v(0)), op('every', kids, f('f_school'))),
    ],
    [
      'no row',
      { none: [{ var: 'answers.kids' }, { var: 'answers.fschool' }] },
      op('not', op('some', kids, f('f_school'))),
    ],
    ['a fact', { '<': [{ var: 'facts.participant.age' }, 26] }, op('lt', { fact: 'participant.age' }, v(26))],
  ])('reads %s', (_name, logic, expr) => {
    expect(imported(logic)).toEqual(expr)
  })

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['an operator that is not ours', { and: [true, { log: 'x' }] }, 'import.unknown-operator', ['and', 1]],
    ['an operator of the prototype', { constructor: [1] }, 'import.unknown-operator', []],
    ['a remainder', { '==': [{ '%': [x, 2] }, 0] }, 'import.unknown-operator', ['==', 0]],
    ['a variable of nothing', { '>': [{ var: 'answers.nothing' }, 1] }, 'import.unknown-variable', ['>', 0]],
    ['a variable of the prototype', { var: 'answers.__proto__' }, 'import.unknown-variable', []],
    ['a variable that is worked out', { var: { '+': [1, 2] } }, 'import.unknown-variable', []],
    ['a default', { '>': [{ var: ['answers.fchildren', 3] }, 1] }, 'import.not-supported', ['>', 0]],
    ['an if without an else', { if: [true, 1] }, 'import.not-supported', []],
    ['a list worked out', { in: [x, [{ '+': [1, 1] }]] }, 'import.not-supported', []],
    ['two operators in one', { and: [{ '>': [x, 1], '<': [x, 3] }] }, 'import.not-supported', ['and', 0]],
    ['nothing', null, 'import.not-supported', []],
    ['too few arguments', { '<': [x] }, 'import.wrong-arity', []],
    ['types that do not compare', { and: [{ '<': [x, 'two'] }] }, 'expression.type-mismatch', ['and', 0, '<', 1]],
    [
      'an option of another list',
      { '==': [{ var: 'answers.fmobility' }, 'm_bus'] },
      'expression.unknown-option',
      ['==', 1],
    ],
    ['a row read from outside', { '>': [{ var: 'answers.fage' }, 3] }, 'expression.outside-row', ['>', 0]],
  ])('refuses %s, and says where', (_name, logic, code, path) => {
    expect(fromJsonLogic(logic, form)).toMatchObject({ expr: null, issues: [{ code, path }] })
  })

  it('refuses what is too deep or too large at once, and pollutes nothing', () => {
    let deep: unknown = true
    for (let i = 0; i < 100_000; i++) deep = { '!': [deep] }

    expect(fromJsonLogic(deep, form).issues).toMatchObject([{ code: 'import.too-deep' }])
    expect(fromJsonLogic({ or: Array(1_000_000).fill(true) }, form).issues).toMatchObject([
      { code: 'import.too-large' },
    ])
    expect(fromJsonLogic(JSON.parse('{"__proto__":{"polluted":true}}'), form).expr).toBeNull()
    expect({}).not.toHaveProperty('polluted')
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.anything(), (json, any) => {
        for (const input of [json, any, { and: [json] }, { var: json }, { in: json }, { some: json }]) {
          const { expr, issues } = fromJsonLogic(input, form)
          expect(expr === null).toBe(issues.length > 0)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives back what was exported, on what both can say', () => {
    let compared = 0
    fc.assert(
      fc.property(arbitraryForm, arbitraryAnswers, expression('boolean', 12, false), (drawn, given, expr) => {
        const open = { ...drawn, items: drawn.items.map(shown) }
        const { logic, issues } = toJsonLogic(expr, open)
        if (issues.length > 0 || /"(reduce|filter|map)"|null/.test(JSON.stringify(logic))) return
        const back = fromJsonLogic(logic, open)
        expect(back.issues).toEqual([])
        const trace = ours(open, expr, given)
        if (trace.value === undefined) return
        // A range of dates comes back as two comparisons, which may be known where the range is not.
        expect(ours(open, back.expr ?? expect.fail('refused'), given).value).toEqual(trace.value)
        compared++
      }),
      { numRuns: 800 },
    )
    expect(compared).toBeGreaterThan(60)
  })
})
