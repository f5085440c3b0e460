import { ApolloServer } from '@apollo/server'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { LIMITS, sizeIssue } from '../../../server/graphql/limits.ts'
import { httpWorld } from '../../support/http-server.ts'

const world = await httpWorld()
await world.person('admin@niort.example', world.niort, ['plie-administrator', 'coordination'])
const cookie = await world.signIn('admin@niort.example')

const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ')
const doubling = (fragments: number) =>
  `{ ...f0 } ${times(fragments, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f${fragments} on Query { viewer { id } }`

/** Thirteen documents that would cost a bare server dear. */
const HOSTILE: Record<string, { query: unknown; variables?: unknown }> = {
  'a chain of 22 fragments that double': { query: doubling(22) },
  'a chain of 200 fragments that double': { query: doubling(200) },
  'fragments in a circle': { query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }' },
  'too many tokens': { query: `{ ${times(3_000, () => '__typename')} }` },
  'too deep': {
    query: `{ dossiers { nodes { submissions { dossier { submissions { dossier { submissions { dossier { submissions { dossier { submissions { dossier { submissions { dossier { id } } } } } } } } } } } } } } }`,
  },
  'too many aliases': { query: `{ ${times(50, (index) => `a${index}: viewer { id }`)} }` },
  'too many directives': { query: `{ viewer { id ${times(20, () => '@include(if: true)')} } }` },
  'unknown directives repeated': { query: `{ viewer { id ${times(50, (index) => `@x${index}`)} } }` },
  'too many root fields': { query: `{ ${times(60, () => 'viewer { id }')} }` },
  'one field repeated 1,500 times': { query: `{ viewer { ${times(1_500, () => 'id')} } }` },
  'pages of pages': {
    query:
      '{ dossiers(first: 100) { nodes { submissions { dossier { submissions { dossier { submissions { id } } } } } } } }',
  },
  'a page of 10,000': { query: '{ dossiers(first: 10000) { nodes { id } } }' },
  'a page of 10,000 by a variable': {
    query: 'query ($n: Int) { dossiers(first: $n) { nodes { id } } }',
    variables: { n: 10_000 },
  },
  'many operations at once': { query: undefined },
  'a variable with hundreds of mistakes': {
    query: 'mutation ($i: OpenDossierInput!) { openDossier(input: $i, idempotencyKey: "x") { __typename } }',
    variables: { i: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, index])) },
  },
}

const send = (payload: unknown) =>
  world.app.inject({
    method: 'POST',
    url: '/graphql/niort',
    headers: { cookie, 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  })

describe('a hostile document is refused at once (A4)', () => {
  // The first request of a schema builds its server.
  it('after a warm-up', async () => expect((await send({ query: '{ viewer { id } }' })).statusCode).toBe(200))

  for (const [name, { query, variables }] of Object.entries(HOSTILE)) {
    it(name, async () => {
      const payload =
        query === undefined ? Array.from({ length: 20 }, () => ({ query: '{ viewer { id } }' })) : { query, variables }
      const started = performance.now()
      const answer = await send(payload)
      const ms = performance.now() - started
      expect(answer.statusCode, answer.body.slice(0, 300)).toBe(400)
      expect(answer.json().errors.length).toBeLessThanOrEqual(LIMITS.errors + 1)
      for (const error of answer.json().errors) expect(error.extensions.code).toBe('BAD_USER_INPUT')
      // 200 ms by the promise, on a quiet machine; unfolded, these documents take minutes.
      expect(ms).toBeLessThan(5_000)
    })
  }

  it('says which limit, in the language asked for', async () => {
    const { body } = await world.graphql(String(HOSTILE['too deep']?.query), { cookie, plie: 'niort', locale: 'en' })
    expect(body.errors[0].message).toBe('The request is too deep: 14 levels at most.')
  })

  it('refuses a page of a hundred by a hundred by a hundred with its price', async () => {
    const pages =
      '{ dossiers(first: 100) { nodes { events(first: 100) { id } submissions { dossier { events(first: 100) { id } } } } } }'
    const { status, body } = await world.graphql(pages, { cookie, plie: 'niort', locale: 'en' })

    expect(status).toBe(400)
    expect(body.errors[0].message).toBe(
      'The request costs too much (61301, 12000 at most): ask for shorter pages or fewer fields.',
    )
    expect(body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('counts a figure for what it makes the database do', async () => {
    const figures = (n: number) => `{ dossierAggregates { ${times(n, (index) => `c${index}: count`)} } }`

    expect((await world.graphql(figures(10), { cookie, plie: 'niort' })).status).toBe(200)
    const fragment = `fragment f on DossierAggregates { ${times(30, (index) => `c${index}: count`)} }`
    const four = `{ ${times(4, (index) => `a${index}: dossierAggregates { ...f }`)} } ${fragment}`
    expect((await world.graphql(four, { cookie, plie: 'niort', locale: 'en' })).body.errors[0].message).toContain(
      '12004',
    )
  })

  it('measures a doubling chain in no time, which takes a bare Apollo Server down (control)', async () => {
    const started = performance.now()
    expect(sizeIssue(parse(doubling(60)))?.message).toContain('limit.selections')
    expect(performance.now() - started).toBeLessThan(5_000)

    // The same chain, short enough to survive: without our limits it is unfolded.
    const bare = new ApolloServer({ schema: buildCoreSchema() })
    await bare.start()
    const answer = await bare.executeOperation({ query: doubling(10) })
    expect(
      answer.body.kind === 'single' && answer.body.singleResult.errors?.some((error) => /too many/.test(error.message)),
    ).toBeFalsy()
    await bare.stop()
  })

  it('refuses a body over 1 MB, and JSON nested too deep', async () => {
    const large = await send({ query: '{ viewer { id } }', variables: { x: 'x'.repeat(1_100_000) } })
    expect([large.statusCode, large.json().errors[0].extensions.code]).toEqual([413, 'BAD_USER_INPUT'])
    for (const payload of [
      '['.repeat(100_000),
      `{"query":"{ viewer { id } }","variables":{"x":${'['.repeat(300)}${']'.repeat(300)}}}`,
    ]) {
      const deep = await world.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload,
      })
      expect([deep.statusCode, deep.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    }
  })

  it('lets an ordinary page through, with room to spare (A5)', async () => {
    const { status, body } = await world.graphql(
      `{ dossiers(first: 50) { totalCount pageInfo { hasNextPage endCursor } nodes { id number status openedAt updatedAt
          participant { id firstName lastName } referent { id displayName } submissions { id status submittedAt form { id title } } } } }`,
      { cookie, plie: 'niort' },
    )
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.data.dossiers.nodes).toEqual([])
  })
})
