import fc from 'fast-check'
import { evaluate as evaluateFeel, date as feelDate } from 'feelin'
import { describe, expect, it } from 'vitest'
import { type Expr, type Known, NO_FACTS } from '../../../schema/index.ts'
import { evaluateExpression } from '../../../schema/rules/evaluate.ts'
import { plainScope } from '../../../schema/rules/scope.ts'
import { feelOf } from '../../support/feel.ts'
import { f, op, v } from '../schema/sample-form.ts'

type Values = { readonly [field: string]: Known | undefined }
const TODAY = '2026-11-22'

const ours = (expr: Expr, values: Values): Known | null =>
  evaluateExpression(
    expr,
    plainScope(
      {
        facts: NO_FACTS,
        today: TODAY,
        answer: (id) => {
          const value = values[id]
          return value === undefined ? {} : { value }
        },
      },
      () => false,
    ),
  ).value ?? null

const toFeel = (value: Known | undefined): unknown =>
  typeof value === 'string' && /^\d{4}-/.test(value) ? feelDate(value) : (value ?? null)

function theirs(expr: Expr, values: Values): unknown {
  const text = feelOf(expr) ?? expect.fail('not said in FEEL')
  const context = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, toFeel(value)]))
  return evaluateFeel(text, { ...context, dayOfToday: feelDate(TODAY) }).value
}

type Kind = 'boolean' | 'number' | 'date'
const FIELDS = { boolean: ['b1', 'b2', 'b3'], number: ['n1', 'n2', 'n3'], date: ['d1', 'd2'] } as const
const DAYS = ['1970-01-31', '2024-02-29', '2026-02-28', '2026-11-22', '2100-12-31']

/** `strict`: without what FEEL decides otherwise where something is missing: see the last test of this file. */
function expression(kind: Kind, strict: boolean, depth = 3): fc.Arbitrary<Expr> {
  const sub = (one: Kind) => expression(one, strict, depth - 1)
  const field = fc.constantFrom(...FIELDS[kind]).map(f)
  if (kind === 'date') return fc.oneof(field, fc.constantFrom(...DAYS).map(v), fc.constant<Expr>({ sys: 'today' }))
  if (kind === 'number') {
    const leaves = [field, fc.integer({ min: -20, max: 20 }).map(v)]
    if (depth <= 0) return fc.oneof(...leaves)
    const arithmetic = fc
      .tuple(fc.constantFrom('add', 'sub', 'mul', 'div'), sub('number'), sub('number'))
      .map(([name, a, b]) => op(name, a, b))
    const branch = fc.tuple(sub('boolean'), sub('number'), sub('number')).map((a) => op('if', ...a))
    return fc.oneof(...leaves, arithmetic, ...(strict ? [] : [branch]))
  }
  if (depth <= 0) return field
  const compared = fc
    .tuple(fc.constantFrom('lt', 'le', 'gt', 'ge'), fc.constantFrom<Kind>('number', 'date'))
    .chain(([name, of]) => fc.tuple(sub(of), sub(of)).map((a) => op(name, ...a)))
  const junction = fc
    .tuple(fc.constantFrom('and', 'or'), fc.array(sub('boolean'), { minLength: 2, maxLength: 3 }))
    .map(([name, a]) => op(name, ...a))
  // Bounds in order: the other way round FEEL is read as a range turned over by this engine, and as false by its norm.
  const between = fc
    .tuple(sub('number'), fc.integer({ min: -20, max: 0 }), fc.integer({ min: 0, max: 20 }))
    .map(([a, low, high]) => op('between', a, v(low), v(high)))
  const negation = sub('boolean').map((a) => op('not', a))
  if (strict) return fc.oneof(field, compared, junction, negation, between)
  const equality = fc
    .tuple(fc.constantFrom('eq', 'ne'), sub('number'), sub('number'))
    .map(([name, a, b]) => op(name, a, b))
  const among = fc.constant(op('in', f('o1'), v(['yes', 'no'])))
  return fc.oneof(field, compared, junction, negation, equality, between, among)
}

const some = <T extends Known>(arbitrary: fc.Arbitrary<T>, missing: boolean): fc.Arbitrary<T | undefined> =>
  missing ? fc.option(arbitrary, { nil: undefined }) : arbitrary

const values = (missing: boolean): fc.Arbitrary<Values> => {
  const bool = some(fc.boolean(), missing)
  const number = some(fc.integer({ min: -10, max: 10 }), missing)
  const day = some(fc.constantFrom(...DAYS), missing)
  const option = some(fc.constantFrom('yes', 'no', 'other'), missing)
  return fc.record({ b1: bool, b2: bool, b3: bool, n1: number, n2: number, n3: number, d1: day, d2: day, o1: option })
}

describe('a condition and its FEEL', () => {
  it('agree when everything is answered', () => {
    let compared = 0
    fc.assert(
      fc.property(expression('boolean', false), values(false), (expr, given) => {
        const mine = ours(expr, given)
        // A division by zero is missing too: what follows from it is for the next test.
        if (mine === null || /"div"/.test(JSON.stringify(expr))) return
        expect(theirs(expr, given)).toBe(mine)
        compared++
      }),
      { numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  it('agree on what is unknown: and, or, not, order and arithmetic over what is missing', () => {
    const seen = new Map<Known | null, number>()
    fc.assert(
      fc.property(expression('boolean', true), values(true), (expr, given) => {
        const mine = ours(expr, given)
        expect(theirs(expr, given)).toBe(mine)
        seen.set(mine, (seen.get(mine) ?? 0) + 1)
      }),
      { numRuns: 300 },
    )
    expect(Math.min(seen.get(null) ?? 0, seen.get(true) ?? 0, seen.get(false) ?? 0)).toBeGreaterThan(20)
  })

  const [a, b, c] = [f('b1'), f('b2'), f('b3')]
  it.each<[string, Expr]>([
    ['and', op('and', a, b)],
    ['or', op('or', a, b)],
    ['not', op('not', a)],
    ['one but not both', op('or', op('and', a, op('not', b)), op('and', op('not', a), b))],
    ['one but not both, told the other way', op('and', op('or', a, b), op('not', op('and', a, b)))],
    ['if one then the other', op('or', op('not', a), b)],
    ['both or neither', op('or', op('and', a, b), op('and', op('not', a), op('not', b)))],
    ['De Morgan', op('not', op('and', op('not', a), op('not', b)))],
    ['two of three', op('or', op('and', a, b), op('and', b, c), op('and', a, c))],
    ['all of three', op('and', a, b, c)],
    ['one of three', op('or', a, b, c)],
  ])('have the same ternary truth table: %s', (_name, expr) => {
    const truths = [true, false, undefined]
    const rows = truths.flatMap((b1) => truths.flatMap((b2) => truths.map((b3) => ({ b1, b2, b3 }))))

    expect(rows.map((row) => ours(expr, row))).toEqual(rows.map((row) => theirs(expr, row)))
  })

  it.each<[string, Expr, Values, Known | null, Known | null]>([
    ['equality with something missing', op('eq', f('n1'), v(3)), {}, null, false],
    ['difference with something missing', op('ne', f('n1'), v(3)), {}, null, true],
    ['membership of something missing', op('in', f('o1'), v(['yes'])), {}, null, false],
    ['a choice that hangs on something missing', op('if', f('b1'), v(1), v(2)), {}, null, 2],
  ])('part where FEEL settles what is not known: %s', (_name, expr, given, mine, feel) => {
    expect(ours(expr, given)).toBe(mine)
    expect(theirs(expr, { n1: undefined, n2: undefined, b1: undefined, o1: undefined, ...given })).toBe(feel)
  })
})
