import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnswerRow, Answers, FieldAnswer, Json } from '../../../schema/index.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { matches } from './brute-force.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, errorCodes, type Filled, publish, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const ask = createAsk(world)
const filled: Filled[] = []

const CITIES = ['Niort', 'Échiré', "L'Isle", `${'🚲'.repeat(99)}ab🚲`, `${'🚲'.repeat(99)}ab🚲 et la suite`]
const DAYS = ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01']
const MOMENTS = Array.from({ length: 5 }, (_, day) => `2026-11-2${day + 2}T10:00:00.000Z`)
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const optional = (id: string, value: fc.Arbitrary<Json>) =>
  fc.option(value, { nil: undefined }).map((found) => [id, found] as const)

const rowAnswers: fc.Arbitrary<AnswerRow['answers']> = fc
  .tuple(
    optional('k_name', some(...CITIES)),
    optional('k_age', fc.integer({ min: 0, max: 4 })),
    optional('k_needs', fc.subarray(['l_need_0', 'l_need_1', 'l_need_2'])),
  )
  .map((found) =>
    Object.fromEntries(
      found.flatMap(([id, value]): [string, FieldAnswer][] => (value === undefined ? [] : [[id, { value }]])),
    ),
  )
const kids = fc
  .option(fc.array(rowAnswers, { maxLength: 3 }), { nil: undefined })
  .map((rows): Answers => (rows ? { g_kids: { rows: rows.map((one, i) => ({ id: `r_${i}`, answers: one })) } } : {}))

const own: fc.Arbitrary<Answers> = fc
  .tuple(
    optional('f_city', some(...CITIES)),
    optional('f_children', fc.integer({ min: -2, max: 4 })),
    optional('f_income', some(0, 0.1, 899.99, 900, 1e6)),
    optional('f_since', some(...DAYS)),
    optional('f_licence', fc.boolean()),
    optional('f_job', some('l_job_0', 'l_job_1', 'l_job_2')),
    optional('f_needs', fc.subarray(['l_need_0', 'l_need_1', 'l_need_2'])),
    optional('f_mobility', some('l_level_0', 'l_level_1', 'l_level_2', 'l_level_3')),
    optional('f_cars', fc.integer({ min: 0, max: 2 })),
  )
  .map((found) => Object.fromEntries(found.flatMap(([id, value]) => (value === undefined ? [] : [[id, { value }]]))))
const answers = fc.tuple(own, kids).map(([fields, rows]): Answers => ({ ...fields, ...rows }))

beforeAll(async () => {
  const formId = await publish(world.niort, 'Tout', everythingForm)
  const dossierId = await dossierOf(world.niort)
  for (const [index, one] of fc.sample(answers, { numRuns: 45, seed: 7 }).entries()) {
    world.setNow(MOMENTS[index % MOMENTS.length] ?? '')
    filled.push(await submit(world.niort, formId, dossierId, one))
  }
})

/** One property or two: filters stay small, and those that match nothing rare. */
const partly = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .subarray(Object.keys(shape), { minLength: 1, maxLength: Math.min(2, Object.keys(shape).length) })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, shape[name] ?? fc.constant(0)]))))
const ranged = <T>(value: fc.Arbitrary<T>) =>
  partly({
    eq: value,
    in: fc.array(value, { maxLength: 3 }),
    gt: value,
    gte: value,
    lt: value,
    lte: value,
    answered: fc.boolean(),
  })
const enumerated = (value: fc.Arbitrary<string>) => ({
  eq: value,
  in: fc.array(value, { maxLength: 3 }),
  answered: fc.boolean(),
})
const level = fc.integer({ min: 0, max: 3 })
const need = fc.subarray(['CAR', 'CHILD', 'FRENCH'])

const leaf = partly({
  city: partly(enumerated(some(...CITIES, 'niort', ''))),
  children: ranged(fc.integer({ min: -2, max: 4 })),
  income: ranged(some(0, 0.1, 900, 1e6)),
  since: ranged(some(...DAYS)),
  licence: partly({ eq: fc.boolean(), answered: fc.boolean() }),
  job: partly(enumerated(some('CDI', 'CDD', 'NONE'))),
  needs: partly({ any: need, all: need, none: need, answered: fc.boolean() }),
  mobility: partly({
    ...enumerated(some('_0', '_1', '_2', '_3')),
    score: partly({ eq: level, in: fc.array(level, { maxLength: 2 }), gt: level, gte: level, lt: level, lte: level }),
  }),
  cars: ranged(fc.integer({ min: 0, max: 2 })),
  kids: partly({
    kidName: partly(enumerated(some(...CITIES, 'niort'))),
    kidAge: ranged(fc.integer({ min: 0, max: 4 })),
    kidNeeds: partly({ any: need, all: need, none: need, answered: fc.boolean() }),
  }),
  submittedAt: partly({ gt: some(...MOMENTS), gte: some(...MOMENTS), lt: some(...MOMENTS), lte: some(...MOMENTS) }),
  scores: partly({
    weight: partly({
      eq: fc.integer({ min: -2, max: 7 }),
      gte: fc.integer({ min: -2, max: 7 }),
      lt: fc.integer({ min: -2, max: 7 }),
    }),
  }),
})

const { filter } = fc.letrec<{ filter: Record<string, unknown> }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((or) => ({ or })),
    tie('filter').map((not) => ({ not })),
  ),
}))

const QUERY = 'query ($where: ToutFilter) { tout(first: 100, where: $where) { totalCount nodes { id } } }'
const idsOf = (nodes: unknown): unknown[] => (Array.isArray(nodes) ? nodes.map((node) => at(node, 'id')) : [])

describe('a typed filter', () => {
  it('finds exactly what reading every answer one by one finds', async () => {
    const seen = { none: 0, some: 0, all: 0 }
    await fc.assert(
      fc.asyncProperty(filter, async (where) => {
        const result = await ask(world.niort.as('coordination'), QUERY, { where })

        const wanted = filled.filter((one) => matches(one, where)).map(({ id }) => id)
        seen[wanted.length === 0 ? 'none' : wanted.length === filled.length ? 'all' : 'some'] += 1
        expect(result.errors).toBeUndefined()
        expect(new Set(idsOf(at(result.data, 'tout', 'nodes')))).toEqual(new Set(wanted))
        expect(at(result.data, 'tout', 'totalCount')).toBe(wanted.length)
      }),
      { numRuns: 250, seed: 11 },
    )
    // A generator of filters that match nothing, or everything, would prove nothing.
    expect(seen.some).toBeGreaterThan(100)
  })

  it.each([
    ['nothing at all', {}, true],
    ['no condition to meet', { and: [] }, true],
    ['no choice to meet', { or: [] }, false],
    ['the contrary of nothing', { not: {} }, false],
    ['one of no value', { city: { in: [] } }, false],
    ['a field with no condition', { city: {} }, true],
    ['no row and some row', { or: [{ kids: {} }, { not: { kids: {} } }] }, true],
  ])('reads %s as every form or none', async (_what, where, every) => {
    const result = await ask(world.niort.as('coordination'), QUERY, { where })

    expect(at(result.data, 'tout', 'totalCount')).toBe(every ? filled.length : 0)
  })

  it.each([
    ['operators of another language', { city: { $ne: 'x' } }],
    ['an operator as a value', { city: { eq: { $gt: '' } } }],
    ['a condition on nothing', { $or: [{}] }],
    ['a prototype', JSON.parse('{"__proto__": {"eq": 1}}')],
    ['null for a condition', { city: null }],
    ['null for a value', { city: { eq: null } }],
    ['NUL', { city: { eq: 'a\0b' } }],
    ['half a character', { city: { eq: '\ud83d' } }],
    ['a day that does not exist', { since: { eq: '2026-02-30' } }],
    ['a number beyond 32 bits', { children: { eq: 2 ** 31 } }],
    ['an unknown option', { job: { eq: 'CHEF' } }],
    ['an id of an option', { job: { eq: 'l_job_1' } }],
    ['a field that is not searchable', { note: { eq: 'x' } }],
    ['too many values', { city: { in: Array.from({ length: 201 }, String) } }],
    ['too many conditions', { or: Array.from({ length: 61 }, () => ({ children: { eq: 1 } })) }],
    ['a tower of not', Array.from({ length: 12 }).reduce<object>((not) => ({ not }), {})],
  ])('refuses %s as bad input', async (_what, where) => {
    const result = await ask(world.niort.as('coordination'), QUERY, { where })

    expect(result.data ?? null).toBeNull()
    // Refused by the types, or by the translation.
    expect(['BAD_USER_INPUT', undefined]).toContain(errorCodes(result)[0])
    expect(result.errors?.[0]?.message).not.toMatch(/select|answer_index|syntax|invalid byte/i)
  })

  it.each(["'; drop table submission; --", '\\', '%', "' or '1'='1", '$1', '?', '{}', '\\u0000'])(
    'takes %s for the text it is',
    async (eq) => {
      const result = await ask(world.niort.as('coordination'), QUERY, { where: { city: { eq } } })

      expect(result.errors).toBeUndefined()
      expect(at(result.data, 'tout')).toEqual({ totalCount: 0, nodes: [] })
    },
  )
})
