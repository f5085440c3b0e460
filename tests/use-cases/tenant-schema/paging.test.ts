import { beforeAll, describe, expect, it, vi } from 'vitest'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, errorCodes, publish, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const ask = createAsk(world)
const COUNT = 23
let formId: string
let dossierId: string

beforeAll(async () => {
  formId = await publish(world.niort, 'Tout', everythingForm)
  dossierId = await dossierOf(world.niort)
  for (let index = 0; index < COUNT; index += 1) {
    // Many ties, many without a value: what a page boundary falls on.
    if (index % 4 === 0) world.setNow(`2026-11-22T10:0${index / 4}:00.123Z`)
    await submit(world.niort, formId, dossierId, {
      ...(index % 3 === 0 ? {} : { f_children: { value: index % 5 } }),
      ...(index % 4 === 0 ? {} : { f_since: { value: `2026-01-0${1 + (index % 3)}` } }),
      ...(index % 2 === 0 ? {} : { f_mobility: { value: `l_level_${index % 4}` } }),
      f_income: { value: Math.round((index * 1e4) / 7) / 1e4 },
    })
  }
})

const QUERY = `query ($first: Int, $after: String, $orderBy: ToutOrder) {
  tout(first: $first, after: $after, orderBy: $orderBy) {
    edges { cursor node { id submittedAt answers { children since income mobility { score } } scores { weight total } } }
    nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const edgesOf = (data: unknown): unknown[] => {
  const edges = at(data, 'tout', 'edges')
  return Array.isArray(edges) ? edges : []
}

const walk = async (orderBy: object | undefined, first: number) => {
  const nodes: unknown[] = []
  let after: unknown = null
  for (let page = 0; page <= COUNT; page += 1) {
    const { data, errors } = await ask(world.niort.as('coordination'), QUERY, { first, after, orderBy })
    expect(errors).toBeUndefined()
    nodes.push(...edgesOf(data).map((edge) => at(edge, 'node')))
    expect(at(data, 'tout', 'totalCount')).toBe(COUNT)
    expect(at(data, 'tout', 'pageInfo', 'hasPreviousPage')).toBe(page > 0)
    after = at(data, 'tout', 'pageInfo', 'endCursor')
    if (at(data, 'tout', 'pageInfo', 'hasNextPage') !== true) break
  }
  return nodes
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  submittedAt: ['submittedAt'],
  children: ['answers', 'children'],
  since: ['answers', 'since'],
  income: ['answers', 'income'],
  mobility: ['answers', 'mobility', 'score'],
  scores_weight: ['scores', 'weight'],
  scores_total: ['scores', 'total'],
}

describe('paging', () => {
  it.each(Object.keys(KEYS).flatMap((by) => ['ASC', 'DESC'].map((direction) => ({ by, direction }))))(
    'shows every form once, in order, by $by $direction, whatever the page',
    async (orderBy) => {
      const whole = await walk(orderBy, 100)

      for (const first of [1, 4, 7]) expect(await walk(orderBy, first)).toEqual(whole)

      const values = whole.map((node) => at(node, ...(KEYS[orderBy.by] ?? [])))
      expect(new Set(whole.map((node) => at(node, 'id'))).size).toBe(COUNT)
      const known = values.filter((value) => value !== null && value !== undefined)
      // Those without a value come last both ways.
      expect(values.slice(0, known.length)).toEqual(known)
      const sorted = [...known].sort((a, b) =>
        String(a) === String(b) ? 0 : typeof a === 'number' ? a - Number(b) : String(a) < String(b) ? -1 : 1,
      )
      expect(known).toEqual(orderBy.direction === 'ASC' ? sorted : sorted.reverse())
    },
  )

  it('gives the latest first when nothing is said', async () => {
    const nodes = await walk(undefined, 5)

    const moments = nodes.map((node) => String(at(node, 'submittedAt')))
    expect(moments).toEqual([...moments].sort().reverse())
    expect(new Set(moments).size).toBeGreaterThan(3)
  })

  it('stays in step while forms are submitted between two pages', async () => {
    const ctx = () => world.niort.as('coordination')
    const first = await ask(ctx(), QUERY, { first: 6 })
    world.setNow('2026-11-23T10:00:00Z')
    const late = await submit(world.niort, formId, dossierId, {})
    const second = await ask(ctx(), QUERY, { first: 6, after: at(first.data, 'tout', 'pageInfo', 'endCursor') })

    const ids = [...edgesOf(first.data), ...edgesOf(second.data)].map((edge) => at(edge, 'node', 'id'))
    expect(new Set(ids).size).toBe(12)
    expect(ids).not.toContain(late.id)
  })

  it('takes no cursor that was changed, or that another list gave', async () => {
    const of = async (variables: object) =>
      errorCodes(await ask(world.niort.as('coordination'), QUERY, { ...variables }))
    const { data } = await ask(world.niort.as('coordination'), QUERY, { first: 2 })
    const cursor = String(at(data, 'tout', 'pageInfo', 'endCursor'))
    const inside = Buffer.from(cursor, 'base64url').toString()
    const other = Buffer.from(inside.replace('2026-11', '2025-11')).toString('base64url')

    expect(inside).toContain('2026-11')
    expect(await of({ after: cursor })).toEqual([])
    for (const after of [other, `${cursor}x`, cursor.slice(1), '', ' ', 'null', 'W10', 'é'.repeat(500)]) {
      expect(await of({ after })).toEqual(['BAD_USER_INPUT'])
    }
    expect(await of({ after: cursor, orderBy: { by: 'submittedAt', direction: 'ASC' } })).toEqual(['BAD_USER_INPUT'])
    expect(await of({ after: cursor, orderBy: { by: 'children', direction: 'DESC' } })).toEqual(['BAD_USER_INPUT'])
  })

  it('gives at most a hundred at once, and none when none is asked', async () => {
    expect(errorCodes(await ask(world.niort.as('coordination'), QUERY, { first: 101 }))).toEqual(['BAD_USER_INPUT'])
    expect(errorCodes(await ask(world.niort.as('coordination'), QUERY, { first: -1 }))).toEqual(['BAD_USER_INPUT'])
    const none = await ask(world.niort.as('coordination'), QUERY, { first: 0 })
    expect(at(none.data, 'tout', 'nodes')).toEqual([])
  })

  it.each([undefined, { by: 'children', direction: 'ASC' }])(
    'takes one statement for a page of any size, and one more only for the count that is asked (%j)',
    async (orderBy) => {
      const run = async (first: number, counted: string) => {
        const ctx = world.niort.as('coordination')
        const executed = vi.spyOn(ctx.em.getConnection(), 'execute')
        const page = `query ($first: Int, $orderBy: ToutOrder) { tout(first: $first, orderBy: $orderBy) {
          ${counted} nodes { id answers { children kids { id kidAge } } answeredFields { field } dossier { number participant { lastName } submissions { id } } } } }`
        const { errors, data } = await ask(ctx, page, { first, orderBy })
        const reads = executed.mock.calls.filter(([text]) => /from submission|from \(/.test(String(text)))
        executed.mockRestore()
        expect(errors).toBeUndefined()
        expect(at(data, 'tout', 'nodes', 'length')).toBe(Math.min(first, COUNT + 1))
        return reads.length
      }

      // The version of the form is read once by this process, to name the answers.
      await run(1, '')
      for (const first of [1, 10, 100]) expect([await run(first, ''), await run(first, 'totalCount')]).toEqual([1, 2])
    },
  )
})
