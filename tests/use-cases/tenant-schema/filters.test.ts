import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { answers, filter, MOMENTS } from './arbitrary-filters.ts'
import { matches } from './brute-force.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, errorCodes, type Filled, publish, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const ask = createAsk(world)
const filled: Filled[] = []

beforeAll(async () => {
  const formId = await publish(world.niort, 'Tout', everythingForm)
  const dossierId = await dossierOf(world.niort)
  for (const [index, one] of fc.sample(answers, { numRuns: 45, seed: 7 }).entries()) {
    world.setNow(MOMENTS[index % MOMENTS.length] ?? '')
    filled.push(await submit(world.niort, formId, dossierId, one))
  }
})

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
