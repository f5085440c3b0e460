import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { httpWorld } from '../../support/http-server.ts'

const DAY = 24 * 3_600_000
const world = await httpWorld()
await world.person('admin@niort.example', world.niort, ['plie-administrator'])
const cookie = await world.signIn('admin@niort.example')

const CREATE = `mutation ($name: String!, $scopes: [ApiScope!]!, $expiresAt: DateTime!, $cidrs: [String!], $formIds: [ID!], $perMinute: Int, $key: ID!) {
  createApiToken(name: $name, scopes: $scopes, expiresAt: $expiresAt, cidrs: $cidrs, formIds: $formIds, perMinute: $perMinute, idempotencyKey: $key) {
    __typename
    ... on ApiTokenPayload { secret token { id name scopes cidrs formIds perMinute lastUsedAt revokedAt } }
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

  it('tells what is left of its own budget on every answer, with the fields of the IETF draft (E7)', async () => {
    const { secret, token } = await create({ perMinute: 3 })
    expect(token.perMinute).toBe(3)
    const told = async () => {
      const { statusCode, headers } = await use(secret)
      return [statusCode, headers['ratelimit-policy'], String(headers['ratelimit']).replace(/t=\d+/, 't=n')]
    }
    const policy = '"token";q=3;w=60'
    expect(await told()).toEqual([200, policy, '"token";r=2;t=n'])
    expect(await told()).toEqual([200, policy, '"token";r=1;t=n'])
    expect(await told()).toEqual([200, policy, '"token";r=0;t=n'])
    expect(await told()).toEqual([429, policy, '"token";r=0;t=n'])
    for (const perMinute of [0, 6_001])
      expect((await create({ perMinute })).issues).toMatchObject([{ code: 'input.out-of-range', path: ['perMinute'] }])
    const session = await world.graphql('{ viewer { id } }', { cookie: await freshCookie() })
    expect(session.headers['ratelimit']).toBeUndefined()
  })

  it('is given another secret; the one it had works as long as was said, then no more', async () => {
    const { secret, token } = await create()
    const rotate = async (variables: object) =>
      (
        await world.graphql(
          `mutation ($id: ID!, $hours: Int, $key: ID!) { rotateApiToken(id: $id, overlapHours: $hours, idempotencyKey: $key) {
             __typename ... on ApiTokenPayload { secret token { id rotatedAt formerUntil } } ... on InvalidInput { issues { code } } } }`,
          { cookie: await freshCookie(), plie: 'niort', variables: { id: token.id, key: newId(), ...variables } },
        )
      ).body
    const status = async (...secrets: string[]) => Promise.all(secrets.map(async (one) => (await use(one)).statusCode))
    const key = newId()
    const second = (await rotate({ hours: 2, key })).data.rotateApiToken
    expect(second.secret).not.toBe(secret)
    expect((await rotate({ hours: 2, key })).data.rotateApiToken.secret).toBe(second.secret)
    expect(await status(secret, second.secret)).toEqual([200, 200])
    expect(await dump()).not.toContain(second.secret.slice(-43))

    // A second rotation ends the first secret at once, whatever was said of it.
    const third = (await rotate({ hours: 2 })).data.rotateApiToken
    expect(await status(secret, second.secret, third.secret)).toEqual([401, 200, 200])
    world.advance(2 * 3_600_000)
    expect(await status(second.secret, third.secret)).toEqual([401, 200])
    const fourth = (await rotate({ hours: 0 })).data.rotateApiToken
    expect(await status(third.secret, fourth.secret)).toEqual([401, 200])
    expect((await rotate({ hours: 169 })).data.rotateApiToken.issues).toEqual([{ code: 'input.out-of-range' }])
    await world.graphql('mutation ($id: ID!) { revokeApiToken(id: $id) { token { id } } }', {
      ...{ cookie: await freshCookie(), plie: 'niort', variables: { id: token.id } },
    })
    expect((await rotate({})).errors[0].extensions.code).toBe('NOT_FOUND')
    expect(await status(fourth.secret)).toEqual([401])
  })

  it('that writes also reads what it writes; held to forms, it must be to forms of the PLIE', async () => {
    const { token } = await create({ scopes: ['ANSWERS_WRITE'] })
    expect(token.scopes).toEqual(['DOSSIERS_READ', 'ANSWERS_READ', 'ANSWERS_WRITE'])
    expect((await create({ formIds: [newId()] })).issues).toMatchObject([{ code: 'input.unknown', path: ['formIds'] }])
    expect((await create({ formIds: [newId()], scopes: ['WEBHOOKS_MANAGE'] })).issues).toMatchObject([
      { code: 'input.not-by-form', path: ['formIds'] },
    ])
  })

  it('keeps where it was last used from', async () => {
    const { secret, token } = await create()
    await use(secret, undefined, {}, '203.0.113.77')
    const { body } = await world.graphql('{ apiTokens { id lastUsedFrom } }', {
      ...{ cookie: await freshCookie(), plie: 'niort' },
    })
    expect(body.data.apiTokens.find((one: { id: string }) => one.id === token.id).lastUsedFrom).toBe('203.0.113.77')
  })

  it('is told of to the administrators thirty and seven days before it ends, and once it has', async () => {
    const { token } = await create({
      name: 'bientôt fini',
      expiresAt: new Date(world.runtime.now().getTime() + 31 * DAY).toISOString(),
    })
    const kinds = async () => {
      const { body } = await world.graphql('{ apiNotices { kind id name } }', {
        ...{ cookie: await freshCookie(), plie: 'niort' },
      })
      return body.data.apiNotices.flatMap((one: { id: string; kind: string }) =>
        one.id === token.id ? [one.kind] : [],
      )
    }
    const seen = [await kinds()]
    for (const days of [2, 23, 7, 31]) {
      world.advance(days * DAY)
      seen.push(await kinds())
    }
    expect(seen).toEqual([[], ['TOKEN_EXPIRES_IN_30_DAYS'], ['TOKEN_EXPIRES_IN_7_DAYS'], ['TOKEN_EXPIRED'], []])
  })
})
