import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SECURITY_HEADERS } from '../../../server/graphql/security-headers.ts'
import { httpWorld, PASSWORD } from '../../support/http-server.ts'

const adminRoot = await mkdtemp(join(tmpdir(), 'jalon-admin-'))
await mkdir(join(adminRoot, 'assets'))
await writeFile(join(adminRoot, 'index.html'), '<!doctype html><title>Jalon</title>')
await writeFile(join(adminRoot, 'assets', 'index-abc123.js'), 'export {}')

const world = await httpWorld({ adminRoot })
await world.person('admin@niort.example', world.niort, ['plie-administrator'])
await world.person('referent@niort.example', world.niort, ['referent'])

const INTROSPECTION = '{ __schema { types { name fields { name } } } }'
const repeat = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ')
const post = (payload: unknown, headers: Record<string, string> = {}, url = '/graphql') =>
  world.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(payload),
  })

/** The thirteen probes of the usual scanner, anonymously (A3). Each says what a weak server would answer. */
describe('a scanner finds nothing: no', () => {
  it('introspection', async () => {
    const answer = await post({ query: INTROSPECTION })
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
    expect(answer.json().data).toBeUndefined()
  })
  it('type look-up, hidden in a fragment either', async () => {
    for (const query of [
      '{ __type(name: "Query") { name } }',
      '{ ...s } fragment s on Query { x: __schema { queryType { name } } }',
    ]) {
      expect((await post({ query })).statusCode).toBe(403)
    }
  })
  it('field suggestions', async () => {
    expect((await post({ query: '{ viewr { id } }' })).body).not.toMatch(/did you mean|viewer/i)
  })
  it('graphical client', async () => {
    for (const url of ['/graphql', '/graphiql', '/playground', '/console', '/altair', '/voyager', '/graphql/console']) {
      const answer = await world.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } })
      expect([404, 405]).toContain(answer.statusCode)
      expect(answer.body).not.toMatch(/<html|graphiql|playground/i)
    }
  })
  it('query by GET', async () => {
    for (const query of ['{ viewer { id } }', 'mutation { revokeApiToken(id: "x") { token { id } } }']) {
      const answer = await world.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}` })
      expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST'])
    }
  })
  it('query as a form (CSRF)', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', '']) {
      const answer = await world.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: type === '' ? {} : { 'content-type': type },
        payload: Buffer.from('query=%7Bviewer%7Bid%7D%7D'),
      })
      expect(answer.statusCode).toBe(400)
      expect(answer.json().data).toBeUndefined()
    }
  })
  it('batch', async () =>
    expect((await post([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }])).statusCode).toBe(400))
  it('persisted query', async () => {
    const answer = await post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })
    expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
  it('alias overload', async () =>
    expect((await post({ query: `{ ${repeat(101, (i) => `a${i}: __typename`)} }` })).statusCode).toBe(400))
  it('directive overload', async () => {
    expect((await post({ query: `{ __typename ${repeat(10, () => '@skip(if: false)')} }` })).statusCode).toBe(400)
  })
  it('field duplication', async () =>
    expect((await post({ query: `{ ${repeat(1_001, () => '__typename')} }` })).statusCode).toBe(400))
  it('circular introspection', async () => {
    const query = `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`
    // graphql-js itself refuses it before the permission is looked at.
    expect((await post({ query })).statusCode).toBe(400)
  })
  it('trace or debug in the answer', async () => {
    const answer = await post(
      { query: '{ viewer { id } }' },
      { 'apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
    )
    expect(answer.json()).toEqual({ data: { viewer: null } })
    expect(answer.headers['x-powered-by']).toBeUndefined()
    expect(answer.headers['server']).toBeUndefined()
  })
})

describe('the schema (A8)', () => {
  it('is for an administrator, whole, and not for a référent', async () => {
    const admin = await world.signIn('admin@niort.example')
    const { status, body } = await world.graphql(INTROSPECTION, { cookie: admin, plie: 'niort' })
    expect(status).toBe(200)
    expect(body.data.__schema.types.length).toBeGreaterThan(30)
    const referent = await world.signIn('referent@niort.example')
    expect((await world.graphql(INTROSPECTION, { cookie: referent, plie: 'niort' })).status).toBe(403)
    const sdl = (cookie: string) => world.app.inject({ method: 'GET', url: '/sdl/niort', headers: { cookie } })
    expect((await sdl(admin)).body).toContain('type Query {')
    expect((await sdl(referent)).statusCode).toBe(403)
    expect((await world.app.inject({ method: 'GET', url: '/sdl/niort' })).statusCode).toBe(401)
  })
})

describe('a request another site made a browser send (D7)', () => {
  const FOREIGN = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost.evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  const REST = [
    ['POST', '/session', { email: 'admin@niort.example', password: PASSWORD }],
    ['DELETE', '/session', undefined],
    ['POST', '/session/activate', { token: 'x'.repeat(43), password: PASSWORD }],
  ] as const

  it('is refused on every REST route, with or without our header', async () => {
    for (const [method, url, payload] of REST) {
      for (const headers of [
        ...FOREIGN.map((one) => ({ ...one, 'x-jalon-request': '1' })),
        {},
        { origin: 'http://localhost' },
      ]) {
        const answer = await world.app.inject({
          method,
          url,
          headers: { host: 'localhost', ...headers },
          ...(payload === undefined ? {} : { payload }),
        })
        expect([url, answer.statusCode, answer.json().code]).toEqual([url, 403, 'FORBIDDEN'])
        expect(answer.headers['set-cookie']).toBeUndefined()
      }
    }
  })

  it('is refused on GraphQL when it carries a session', async () => {
    const cookie = await world.signIn('admin@niort.example')
    for (const headers of FOREIGN) {
      const answer = await post({ query: '{ viewer { id } }' }, { cookie, host: 'localhost', ...headers })
      expect(answer.statusCode).toBe(403)
    }
    expect(
      (await post({ query: '{ viewer { id } }' }, { cookie, host: 'localhost', origin: 'http://localhost' }))
        .statusCode,
    ).toBe(200)
  })

  it('gets no CORS permission', async () => {
    const answer = await world.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('every answer carries the security headers (D8)', () => {
  const ROUTES = [
    ['GET', '/'],
    ['GET', '/index.html'],
    ['GET', '/assets/index-abc123.js'],
    ['GET', '/healthz'],
    ['GET', '/nothing'],
    ['GET', '/%ff%fe'],
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['POST', '/graphql/niort'],
    ['GET', '/sdl/niort'],
    ['POST', '/session'],
    ['DELETE', '/session'],
    ['POST', '/session/activate'],
  ] as const
  for (const [method, url] of ROUTES) {
    it(`${method} ${url}`, async () => {
      const { headers } = await world.app.inject({ method, url, ...(method === 'POST' ? { payload: {} } : {}) })
      const { 'cache-control': cache, ...rest } = SECURITY_HEADERS
      expect(headers).toMatchObject(rest)
      expect(headers['cache-control']).toBe(url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : cache)
      expect(headers['x-powered-by']).toBeUndefined()
    })
  }

  it('with a policy that allows no inline script, no eval, no frame and no other host', () => {
    const policy = SECURITY_HEADERS['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self';/)
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("object-src 'none'")
    expect(SECURITY_HEADERS['strict-transport-security']).toContain('max-age=31536000')
  })
})
