import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RequestContext } from '../../../server/platform/request.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { answers, filter, MOMENTS } from './arbitrary-filters.ts'
import { active, ENUMS, matches, scoreOf, weightOf } from './brute-force.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, errorCodes, type Filled, publish, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const { niort } = world
const ask = createAsk(world)
const filled: Filled[] = []
let formId: string
let dossierId: string

beforeAll(async () => {
  formId = await publish(niort, 'Tout', everythingForm)
  dossierId = await dossierOf(niort)
  for (const [index, one] of fc.sample(answers, { numRuns: 45, seed: 11 }).entries()) {
    world.setNow(MOMENTS[index % MOMENTS.length] ?? '')
    filled.push(await submit(niort, formId, dossierId, one))
  }
})

type Key = string | null
const enumName = (value: unknown): Key => (value === undefined ? null : (ENUMS[String(value)] ?? String(value)))

/** What a form is grouped under, read from what the tests remember; several keys for a field of several answers. */
const KEYS: Readonly<Record<string, (one: Filled) => readonly Key[]>> = {
  job: (one) => [enumName(active(one, 'job'))],
  mobility: (one) => [enumName(active(one, 'mobility'))],
  licence: (one) => [enumName(active(one, 'licence'))],
  since: (one) => [enumName(active(one, 'since'))?.slice(0, 7) ?? null],
  submittedAt: (one) => [one.submittedAt.slice(0, 7)],
  needs: (one) => {
    const ticked = active(one, 'needs')
    return Array.isArray(ticked) ? ticked.map(enumName) : [null]
  },
}
const NUMBERS: Readonly<Record<string, (one: Filled) => unknown>> = {
  children: (one) => active(one, 'children'),
  income: (one) => active(one, 'income'),
  mobility: (one) => {
    const option = active(one, 'mobility')
    return option === undefined ? undefined : scoreOf(option)
  },
  scores_weight: weightOf,
}

const summaryOf = (rows: readonly Filled[], of: string) => {
  const values = rows.flatMap((one) => {
    const value = NUMBERS[of]?.(one)
    return typeof value === 'number' ? [value] : []
  })
  const sorted = values.toSorted((a, b) => a - b)
  const sum = values.reduce((a, b) => a + b, 0)
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)
  const none = values.length === 0
  return {
    count: values.length,
    min: none ? null : sorted[0],
    max: none ? null : sorted.at(-1),
    sum: none ? null : expect.closeTo(sum, 4),
    mean: none ? null : expect.closeTo(sum / values.length, 4),
    median: none ? null : expect.closeTo(middle / 2, 4),
  }
}

/** A table made row by row: the oracle of its SQL. */
const tableOf = (rows: readonly Filled[], by: readonly string[], of: string) => {
  const groups = new Map<string, Filled[]>()
  const combined = (one: Filled): Key[][] =>
    by.reduce<Key[][]>(
      (all, name) => all.flatMap((keys) => (KEYS[name]?.(one) ?? []).map((key) => [...keys, key])),
      [[]],
    )
  for (const one of rows) {
    for (const keys of combined(one)) {
      const name = JSON.stringify(keys)
      groups.set(name, [...(groups.get(name) ?? []), one])
    }
  }
  return Object.fromEntries(
    [...groups].map(([keys, members]) => [keys, { count: members.length, summary: summaryOf(members, of) }]),
  )
}

const TABLE = `query ($where: ToutFilter, $by: [ToutGroupBy!]!, $of: ToutNumberField!) { toutAggregates(where: $where) {
  exact count summary(of: $of) { count min max mean sum median }
  groups(by: $by, summaryOf: $of) { count keys { field value label } summary { count min max mean sum median } }
} }`

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const groupsOf = (data: unknown) =>
  Object.fromEntries(
    listOf(at(data, 'toutAggregates', 'groups')).map((group) => [
      JSON.stringify(listOf(at(group, 'keys')).map((key) => at(key, 'value'))),
      { count: at(group, 'count'), summary: at(group, 'summary') },
    ]),
  )
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the figures of a form', () => {
  it('are those that reading every answer one by one gives, under any filter', async () => {
    const by = fc.uniqueArray(fc.constantFrom(...Object.keys(KEYS)), { minLength: 1, maxLength: 2 })
    const of = fc.constantFrom(...Object.keys(NUMBERS))
    await fc.assert(
      fc.asyncProperty(filter, by, of, async (where, names, number) => {
        const variables = { where, by: names.map((name) => ({ by: name })), of: number }
        const { data, errors } = await ask(niort.as('coordination'), TABLE, variables)

        const rows = filled.filter((one) => matches(one, where))
        expect(errors).toBeUndefined()
        expect(at(data, 'toutAggregates', 'exact')).toBe(true)
        expect(at(data, 'toutAggregates', 'count')).toBe(rows.length)
        expect(plain(at(data, 'toutAggregates', 'summary'))).toEqual(summaryOf(rows, number))
        expect(plain(groupsOf(data))).toEqual(tableOf(rows, names, number))
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  it('name the keys as the answers are named, in the language of the caller', async () => {
    const query =
      '{ toutAggregates(where: { job: { eq: CDI } }) { groups(by: [{ by: job }]) { keys { field value label } } } }'
    const { data } = await ask({ ...niort.as('coordination'), locale: 'en' }, query)

    expect(plain(at(data, 'toutAggregates', 'groups'))).toEqual([
      { keys: [{ field: 'job', value: 'CDI', label: 'Choice cdi' }] },
    ])
  })

  it('take one statement each, whatever the number of forms', async () => {
    const run = async (where: object) => {
      const ctx = niort.as('coordination')
      const executed = vi.spyOn(ctx.em.getConnection(), 'execute')
      const result = await ask(ctx, TABLE, { where, by: [{ by: 'job' }, { by: 'since' }], of: 'income' })
      const counting = executed.mock.calls.filter(([text]) => String(text).includes('count(*)::int as n'))
      executed.mockRestore()
      expect(result.errors).toBeUndefined()
      return counting.length
    }

    for (const rows of [1, 10, 45]) expect(await run({ id: { in: filled.slice(0, rows).map(({ id }) => id) } })).toBe(3)
  })

  it('are of the forms the caller reads', async () => {
    const other = await niort.referent('Autre référent')
    const query = '{ toutAggregates { exact count } }'

    expect(at((await ask(niort.as('referent'), query)).data, 'toutAggregates')).toMatchObject({
      exact: true,
      count: 45,
    })
    expect(at((await ask(niort.as('referent', other), query)).data, 'toutAggregates')).toMatchObject({ count: 0 })
    expect(errorCodes(await ask(niort.as('plie-administrator'), query))).toEqual(['FORBIDDEN'])
    expect(errorCodes(await ask(niort.token('DOSSIERS_READ'), query))).toEqual(['FORBIDDEN'])
  })

  it.each([
    'toutAggregates(where: { health: { eq: _3 } }) { count }',
    'toutAggregates { groups(by: [{ by: health }]) { count } }',
    'toutAggregates { groups(by: [{ by: job }], summaryOf: scores_body) { count } }',
    'toutAggregates { summary(of: health) { mean } }',
    'toutAggregates { summary(of: scores_total) { mean } }',
  ])('tell nothing of answers one may not read: %s', async (query) => {
    for (const ctx of [niort.as('auditor'), niort.token('ANSWERS_READ'), niort.token('AGGREGATES_READ')])
      expect(errorCodes(await ask(ctx, `{ ${query} }`))).toEqual(['FORBIDDEN'])
    expect((await ask(niort.as('coordination'), `{ ${query} }`)).errors).toBeUndefined()
  })

  it('are refused by more than two fields, or none', async () => {
    for (const by of ['', '{ by: job }, { by: needs }, { by: since }']) {
      const result = await ask(niort.as('coordination'), `{ toutAggregates { groups(by: [${by}]) { count } } }`)
      expect(errorCodes(result)).toEqual(['BAD_USER_INPUT'])
    }
  })
})

describe('a system that reads figures only', () => {
  const statistician = (): RequestContext => niort.token('AGGREGATES_READ')

  it('opens no form, no dossier and no list', async () => {
    for (const query of ['{ tout { totalCount } }', '{ dossiers { totalCount } }'])
      expect(errorCodes(await ask(statistician(), query))).toEqual(['FORBIDDEN'])
    const looked = await ask(statistician(), `{ submission(id: "${filled[0]?.id}") { id } }`)
    expect(at(looked.data, 'submission') ?? null).toBeNull()
  })

  it('reads no cell below five, and none that would tell one', async () => {
    const variables = { by: [{ by: 'job' }, { by: 'licence' }], of: 'income' }
    const { data, errors } = await ask(statistician(), TABLE, variables)
    const whole = tableOf(filled, ['job', 'licence'], 'income')
    const told = plain(groupsOf(data)) as Record<string, { count: number; summary: { min: null } | null }>

    expect(errors).toBeUndefined()
    expect(at(data, 'toutAggregates', 'exact')).toBe(false)
    expect(at(data, 'toutAggregates', 'count')).toBe(45)
    // The forms of this test make cells on both sides of five.
    expect(Object.values(whole).some(({ count }) => count < 5)).toBe(true)
    expect(Object.keys(told).length).toBeGreaterThan(0)
    for (const [keys, { count, summary }] of Object.entries(told)) {
      expect(count).toBeGreaterThanOrEqual(5)
      expect(count).toBe(whole[keys]?.count)
      expect(summary === null || summary.min === null).toBe(true)
    }
    const left = 45 - Object.values(told).reduce((sum, { count }) => sum + count, 0)
    expect(left === 0 || left >= 5).toBe(true)
  })

  it('is told of five forms or more, to the nearest five under a filter', async () => {
    const counts = async (where: string) =>
      at((await ask(statistician(), `{ toutAggregates(where: ${where}) { count } }`)).data, 'toutAggregates', 'count')
    const real = (where: Record<string, unknown>) => filled.filter((one) => matches(one, where)).length
    const [cdi, none] = [real({ job: { eq: 'CDI' } }), real({ not: { job: { answered: true } } })]

    expect(await counts('{ job: { eq: CDI } }')).toBe(cdi < 5 ? null : Math.round(cdi / 5) * 5)
    expect(await counts('{ not: { job: { answered: true } } }')).toBe(none < 5 ? null : Math.round(none / 5) * 5)
    expect(await counts('{ city: { eq: "Nulle part" } }')).toBeNull()
  })

  it('asks of nobody in particular', async () => {
    for (const where of [`{ id: { eq: "${filled[0]?.id}" } }`, `{ not: { dossierId: { in: ["${dossierId}"] } } }`]) {
      const result = await ask(statistician(), `{ toutAggregates(where: ${where}) { count } }`)
      expect(errorCodes(result)).toEqual(['FORBIDDEN'])
    }
    for (const filters of ['mine: true', 'search: "Exemple"', `referentId: "${niort.accounts.referent}"`]) {
      const result = await ask(statistician(), `{ dossierAggregates(filter: { ${filters} }) { count } }`)
      expect(errorCodes(result)).toEqual(['FORBIDDEN'])
    }
  })
})
