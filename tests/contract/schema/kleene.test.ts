import { describe, expect, it } from 'vitest'
import {
  type Expr,
  type FactRow,
  type FactSource,
  type FactValue,
  type Known,
  NO_FACTS,
} from '../../../schema/index.ts'
import { evaluateExpression } from '../../../schema/rules/evaluate.ts'
import { plainScope } from '../../../schema/rules/scope.ts'
import { op, v } from './sample-form.ts'

/** A row of facts for tests. */
const row = (values: { [path: string]: FactValue }, label = 'ligne'): FactRow => ({
  label: { fr: label },
  value: (path) => values[path],
  rows: () => undefined,
})

const withRows = (rows: readonly FactRow[] | undefined): FactSource => ({
  value: () => undefined,
  rows: (path) => (path === 'contracts' ? rows : undefined),
})

const value = (expr: Expr, facts: FactSource = NO_FACTS, answers: { [id: string]: Known } = {}): Known | undefined =>
  evaluateExpression(
    expr,
    plainScope(
      {
        facts,
        today: '2026-11-22',
        answer: (id) => (answers[id] === undefined ? {} : { value: answers[id] }),
      },
      (path) => path === 'contracts',
    ),
  ).value

const T = v(true)
const F = v(false)
/** Unknown: a field nobody answered. */
const U: Expr = { f: 'nobody' }
const NAMES = new Map<Expr, string>([
  [T, 'T'],
  [F, 'F'],
  [U, 'U'],
])
const table = (name: 'and' | 'or') =>
  [T, F, U]
    .map((a) =>
      [T, F, U].map((b) => ({ true: 'T', false: 'F', undefined: 'U' })[String(value(op(name, a, b)))] ?? '?').join(''),
    )
    .join(' ')

describe('three-valued logic', () => {
  it('follows the tables of Kleene', () => {
    expect([...NAMES.values()].join('')).toBe('TFU')
    expect(table('and')).toBe('TFU FFF UFU')
    expect(table('or')).toBe('TTT TFU TUU')
    expect([T, F, U].map((a) => value(op('not', a)))).toEqual([false, true, undefined])
  })

  it.each(['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const)('answers unknown to %s with something missing', (name) => {
    expect(value(op(name, U, v(10)))).toBeUndefined()
    expect(value(op(name, v(10), U))).toBeUndefined()
  })

  it('takes only the branch it needs of an if, and is unknown with its condition', () => {
    expect(value(op('if', T, v(1), U))).toBe(1)
    expect(value(op('if', F, U, v(2)))).toBe(2)
    expect(value(op('if', U, v(1), v(2)))).toBeUndefined()
  })

  it('never leaves answered unknown', () => {
    expect(value(op('answered', U))).toBe(false)
    expect(value(op('answered', { f: 'x' }), NO_FACTS, { x: false })).toBe(true)
    expect(value(op('answered', { f: 'x' }), NO_FACTS, { x: [] })).toBe(false)
    expect(value(op('answered', { fact: 'contracts' }), withRows([]))).toBe(true)
  })
})

describe('comparisons and arithmetic', () => {
  it('includes both bounds of between', () => {
    expect([1, 2, 3, 4].map((n) => value(op('between', v(n), v(2), v(3))))).toEqual([false, true, true, false])
    expect(value(op('between', v('2026-02-28'), v('2026-02-28'), v('2026-03-01')))).toBe(true)
  })

  it('never answers with something that is not a number', () => {
    expect(value(op('div', v(1), v(0)))).toBeUndefined()
    expect(value(op('mul', v(1e200), v(1e200)))).toBeUndefined()
    expect(value(op('add', v('1'), v(1)))).toBeUndefined()
    expect(value(op('ge', v('10'), v(9)))).toBeUndefined()
  })

  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [1234.5, 0, 1235],
  ])('rounds %d to %d digits as people do', (number, digits, expected) => {
    expect(value(op('round', v(number), v(digits)))).toBe(expected)
  })

  it('states what an aggregate does with what is missing', () => {
    const sum = (missing?: 'unknown' | 'skip' | 'zero') =>
      value({ op: 'sum', a: [v(2), U, v(4)], ...(missing ? { missing } : {}) })
    const avg = (missing: 'skip' | 'zero') => value({ op: 'avg', a: [v(2), U, v(4)], missing })

    expect([sum(), sum('unknown'), sum('skip'), sum('zero')]).toEqual([undefined, undefined, 6, 6])
    expect([avg('skip'), avg('zero')]).toEqual([3, 2])
    expect(value({ op: 'sum', a: [{ fact: 'unknown.scalar' }, v(5)], missing: 'skip' })).toBe(5)
  })

  it('takes the first and the last of dates', () => {
    expect(value(op('min', v('2026-03-01'), v('2026-02-28')))).toBe('2026-02-28')
    expect(value(op('max', v('2026-03-01'), v('2026-02-28')))).toBe('2026-03-01')
  })
})

describe('conditions over the rows of a list', () => {
  const isCdi = op('eq', { fact: 'contract.kind' }, v('cdi'))
  const some = op('some', { fact: 'contracts' }, isCdi)
  const every = op('every', { fact: 'contracts' }, isCdi)
  const cdi = row({ 'contract.kind': 'cdi' })
  const cdd = row({ 'contract.kind': 'cdd' })
  const unknown = row({})

  it.each([
    ['nothing known of the list', undefined, undefined, undefined],
    ['an empty list', [], false, true],
    ['one that does', [cdd, cdi], true, false],
    ['one that may', [cdd, unknown], undefined, false],
    ['one that does and one that may', [unknown, cdi], true, undefined],
    ['all that do', [cdi, cdi], true, true],
  ])('reads %s', (_name, rows, expectedSome, expectedEvery) => {
    expect(value(some, withRows(rows))).toBe(expectedSome)
    expect(value(every, withRows(rows))).toBe(expectedEvery)
  })

  it('keeps each row in the trace, with its label', () => {
    const facts = withRows([row({ 'contract.kind': 'cdd' }, 'CDD chez Exemple'), cdi])
    const trace = evaluateExpression(
      some,
      plainScope({ facts, today: '2026-11-22' }, () => true),
    )

    expect(trace.children.map(({ row: at, rowLabel, truth }) => [at, rowLabel?.fr, truth])).toEqual([
      [0, 'CDD chez Exemple', false],
      [1, 'ligne', true],
    ])
  })

  it('counts and adds over rows', () => {
    const hours = [row({ h: 300 }), row({ h: 299.5 }), row({})]
    const sum = (missing: 'unknown' | 'skip') =>
      value({ op: 'sum', a: [{ fact: 'contracts' }, { fact: 'h' }], missing }, withRows(hours))

    expect(value(op('count', { fact: 'contracts' }), withRows(hours))).toBe(3)
    expect([sum('unknown'), sum('skip')]).toEqual([undefined, 599.5])
    expect(
      value({ op: 'count', a: [{ fact: 'contracts' }, isCdi], missing: 'skip' }, withRows([cdi, cdd, unknown])),
    ).toBe(1)
  })

  it('stops at the fuel limit with unknown instead of running on', () => {
    const rows = Array.from({ length: 60_000 }, () => cdd)

    const start = performance.now()
    expect(value(some, withRows(rows))).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('survives a tree built by hand, thousands deep', () => {
    let deep: Expr = T
    for (let i = 0; i < 20_000; i++) deep = op('not', deep)

    expect(value(deep)).toBeUndefined()
  })
})
