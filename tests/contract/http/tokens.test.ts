import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { httpWorld } from '../../support/http-server.ts'

const DAY = 24 * 3_600_000
const world = await httpWorld()
await world.person('admin@niort.example', world.niort, ['plie-administrator'])
const cookie = await world.signIn('admin@niort.example')

const CREATE = `mutation ($name: String!, $scopes: [ApiScope!]!, $expiresAt: DateTime!, $cidrs: [String!], $key: ID!) {
  createApiToken(name: $name, scopes: $scopes, expiresAt: $expiresAt, cidrs: $cidrs, idempotencyKey: $key) {
    __typename
    ... on ApiTokenPayload { secret token { id name scopes cidrs lastUsedAt revokedAt } }
    ... on InvalidInput { issues { code path message } }
  } }`
const create = async (over: Record<string, unknown> = {}) => {
  const variables = {
    name: 'SI',
    scopes: ['DOSSIERS_READ'],
    expiresAt: new Date(world.runtime.now().getTime() + 30 * DAY).toISOString(),
    key: newId(),
    ...over,
  }
  return (await world.graphql(CREATE, { cookie: await freshCookie(), plie: 'niort', variables })).body.data
    .createApiToken
}
let current = cookie
const freshCookie = async () => {
  if ((await world.graphql('{ viewer { id } }', { cookie: current })).body.data.viewer === null)
    current = await world.signIn('admin@niort.example')
  return current
}
const use = (token: string, plie?: string, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  world.app.inject({
    method: 'POST',
    url: plie === undefined ? '/graphql' : `/graphql/${plie}`,
    remoteAddress,
    headers: { authorization: `Bearer ${token}`, ...headers },
    payload: { query: '{ viewer { displayName } plie { slug } }' },
  })
const dump = async () => {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  const { rows: tables } = await client.query(`select tablename from pg_tables where schemaname = 'public'`)
  let text = ''
  for (const { tablename } of tables) text += JSON.stringify((await client.query(`select * from "${tablename}"`)).rows)
  await client.end()
  return text
}

describe('an API token', () => {
  it('opens its own PLIE only, and is nowhere in the database nor in the log (E1, E6)', async () => {
    const { secret } = await create()
    expect(secret).toMatch(/^jalon_live_[a-z0-9]{12}_[A-Za-z0-9_-]{43}$/)
    const own = await use(secret)
    expect(own.json().data).toEqual({ viewer: { displayName: 'SI' }, plie: { slug: 'niort' } })
    expect((await use(secret, 'niort')).statusCode).toBe(200)
    const [foreign, unknown] = [await use(secret, 'caen'), await use(secret, 'nowhere')]
    expect([foreign.statusCode, foreign.json()]).toEqual([404, unknown.json()])

    const bare = secret.slice(-43)
    expect(await dump()).not.toContain(bare)
    expect(JSON.stringify(world.log)).not.toContain(bare)
    // Control: the dump is one.
    expect(await dump()).toContain('secret_hash')
  })

  it('has only the rights of its scopes (E3)', async () => {
    const { secret } = await create({ scopes: ['DOSSIERS_READ'] })
    const ask = async (query: string) =>
      (await world.graphql(query, { token: secret, plie: 'niort' })).body.errors?.[0]?.extensions.code ?? 'ok'
    expect(await ask('{ dossiers { nodes { id } } }')).toBe('ok')
    for (const query of [
      '{ members { id } }',
      '{ apiTokens { id } }',
      '{ auditEntries { nodes { id } } }',
      '{ __schema { queryType { name } } }',
    ]) {
      expect(await ask(query)).toBe('FORBIDDEN')
    }
    const schema = await create({ scopes: ['SCHEMA_READ'] })
    expect(
      (await world.graphql('{ __schema { queryType { name } } }', { token: schema.secret, plie: 'niort' })).status,
    ).toBe(200)
    expect((await world.graphql('{ dossiers { nodes { id } } }', { token: schema.secret, plie: 'niort' })).status).toBe(
      403,
    )
  })

  it('expires within 365 days, and is refused at the next request once expired or revoked (E2, E4)', async () => {
    for (const days of [366, 0, -1]) {
      const refused = await create({ expiresAt: new Date(world.runtime.now().getTime() + days * DAY).toISOString() })
      expect(refused.issues).toMatchObject([{ code: 'input.out-of-range', path: ['expiresAt'] }])
    }
    const short = await create({ expiresAt: new Date(world.runtime.now().getTime() + DAY).toISOString() })
    expect((await use(short.secret)).statusCode).toBe(200)
    world.advance(DAY)
    expect((await use(short.secret)).statusCode).toBe(401)

    const revoked = await create()
    expect((await use(revoked.secret)).statusCode).toBe(200)
    const { body } = await world.graphql('mutation ($id: ID!) { revokeApiToken(id: $id) { token { revokedAt } } }', {
      cookie: await freshCookie(),
      plie: 'niort',
      variables: { id: revoked.token.id },
    })
    expect(body.data.revokeApiToken.token.revokedAt).not.toBeNull()
    const answer = await use(revoked.secret)
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  })

  it('works from its networks only', async () => {
    const { secret } = await create({ cidrs: ['203.0.113.0/24', '2001:db8::/32'] })
    for (const [address, status] of [
      ['203.0.113.9', 200],
      ['::ffff:203.0.113.9', 200],
      ['2001:db8::1', 200],
      ['203.0.114.9', 401],
      ['2001:db9::1', 401],
    ] as const) {
      expect([address, (await use(secret, undefined, {}, address)).statusCode]).toEqual([address, status])
    }
    expect((await create({ cidrs: ['203.0.113.0/33'] })).issues).toMatchObject([
      { code: 'input.bad-cidr', path: ['cidrs', '0'] },
    ])
  })

  it('together with a session is refused (E5)', async () => {
    const { secret } = await create()
    expect((await use(secret, undefined, { cookie: await freshCookie() })).statusCode).toBe(400)
  })

  it('changed by one character, cut, or made up is nobody', async () => {
    const { secret } = await create()
    const flipped = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A')
    for (const token of [flipped, secret.slice(0, -1), `${secret}x`, 'jalon_live_', 'x', secret.toUpperCase()]) {
      expect((await use(token)).statusCode).toBe(401)
    }
  })

  it('repeats the same answer for the same idempotency key, and makes one token (I2)', async () => {
    const key = newId()
    const expiresAt = new Date(world.runtime.now().getTime() + 9 * DAY).toISOString()
    const answers = await Promise.all(Array.from({ length: 8 }, () => create({ key, name: 'once', expiresAt })))
    expect(new Set(answers.map((answer) => answer.secret)).size).toBe(1)
    const { body } = await world.graphql('{ apiTokens { name } }', { cookie: await freshCookie(), plie: 'niort' })
    expect(body.data.apiTokens.filter((token: { name: string }) => token.name === 'once')).toHaveLength(1)
    expect((await create({ key, name: 'twice', expiresAt })).__typename).toBe('KeyReused')
  })

  it('is held to 400 requests a minute, alone (E7)', { timeout: 120_000 }, async () => {
    const [busy, quiet] = [await create(), await create()]
    let refused = 0
    for (let batch = 0; batch < 41; batch += 1) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => use(busy.secret)))
      refused += answers.filter((answer) => answer.statusCode === 429).length
    }
    expect(refused).toBe(10)
    const late = await use(busy.secret)
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0)
    expect((await use(quiet.secret)).statusCode).toBe(200)
    world.advance(61_000)
    expect((await use(busy.secret)).statusCode).toBe(200)
  })

  it('keeps when it was last used, to the minute', async () => {
    const { secret, token } = await create()
    await use(secret)
    const { body } = await world.graphql('{ apiTokens { id lastUsedAt } }', {
      cookie: await freshCookie(),
      plie: 'niort',
    })
    expect(body.data.apiTokens.find((one: { id: string }) => one.id === token.id).lastUsedAt).not.toBeNull()
  })
})
