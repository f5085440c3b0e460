import { describe, expect, it } from 'vitest'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { newId } from '../../../server/platform/ids.ts'
import type { RequestContext, Runtime } from '../../../server/platform/request.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { type Claim, claimNext } from '../../../server/webhooks/sending/claim.ts'
import { post } from '../../../server/webhooks/sending/post.ts'
import { startSender } from '../../../server/webhooks/sending/sender.ts'
import { settle } from '../../../server/webhooks/sending/settle.ts'
import { aDossier } from '../../support/builders.ts'
import { askGraph } from '../../support/graph.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { verifies, webhookReceiver } from '../../support/webhook-receiver.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column, count } = inspect(database)
const NETWORKS: readonly string[] = ['127.0.0.0/8']
const runtime: Runtime = { ...world.runtime, config: { ...world.runtime.config, webhookNetworks: NETWORKS } }
const schema = buildCoreSchema()
const admin = (on = runtime) => systemContext(on, niort.tenant, niort.as('plie-administrator').actor)
const NOW = Date.parse('2026-11-22T10:00:00Z')
const at = (minutes: number) => world.setNow(new Date(NOW + minutes * 60_000).toISOString())

const WEBHOOK = `id name url kinds state cursor failures disabledReason formerSecretUntil version
  deliveries(first: 50) { trial attempt events delivered status error excerpt ms batchId }`
const ask = async (source: string, variables: Record<string, unknown> = {}, ctx: RequestContext = admin()) => {
  const { data, codes, unexpected } = await askGraph(schema, ctx, source, variables)
  expect(unexpected).toEqual([])
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  return { data: (data ?? {}) as any, codes }
}
const CREATE = `mutation ($input: WebhookInput!, $key: ID!) { createWebhook(input: $input, idempotencyKey: $key) {
  __typename ... on WebhookSecretPayload { secret webhook { ${WEBHOOK} } } ... on InvalidInput { issues { code path } } } }`
const create = async (url: string, more: object = {}, ctx = admin(), key = newId()) =>
  (await ask(CREATE, { input: { name: 'Système du département', url, kinds: [], ...more }, key }, ctx)).data
    .createWebhook
const read = async (id: string) =>
  (await ask(`{ webhooks { ${WEBHOOK} } }`)).data.webhooks.find((one: { id: string }) => one.id === id)
const steer = (name: string, id: string, more = '') =>
  ask(`mutation ($id: ID!) { ${name}(id: $id${more}) { ... on WebhookPayload { webhook { ${WEBHOOK} } } } }`, { id })
const only = async (id: string) => {
  await ask('{ viewer { id } }')
  for (const other of await column(`select id from webhook where plie_id = '${niort.tenant.id}' and id <> '${id}'`))
    await steer('pauseWebhook', other)
}
/** The next message, once the journal has settled. */
const claimed = async (): Promise<Claim> => {
  for (let n = 0; n < 200; n += 1) {
    const claim = await claimNext(runtime, niort.tenant)
    if (claim !== null && claim !== 'passed') return claim
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('nothing to send')
}
const PANNE = { status: 500, error: 'status', excerpt: 'panne', ms: 3 } as const
const TAKEN = { status: 200, error: null, excerpt: null, ms: 3 } as const

describe('a webhook', () => {
  it('is registered by an administrator or a token made for that, shows its secret once, and never again', async () => {
    const key = newId()
    const made = await create('http://127.0.0.1:9/a', {}, admin(), key)
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    // The same request has the same answer; the list and the trail have no secret.
    expect((await create('http://127.0.0.1:9/a', {}, admin(), key)).secret).toBe(made.secret)
    expect(JSON.stringify(await ask(`{ webhooks { ${WEBHOOK} } }`))).not.toContain('whsec_')
    expect(await count(`audit_entry where action = 'webhook.create' and object_id = '${made.webhook.id}'`)).toBe(1)

    const token = systemContext(runtime, niort.tenant, niort.token('WEBHOOKS_MANAGE').actor)
    expect((await create('http://127.0.0.1:9/b', {}, token)).__typename).toBe('WebhookSecretPayload')
    for (const role of ['coordination', 'referent', 'auditor'] as const)
      expect((await ask('{ webhooks { id } }', {}, niort.as(role))).codes).toEqual(['FORBIDDEN'])
    expect((await ask('{ webhooks { id } }', {}, caen.as('plie-administrator'))).data.webhooks).toEqual([])
  })

  it('leads to https and to a public address only, unless the installation allows a network', async () => {
    const strict = () => admin(world.runtime)
    for (const [url, code] of [
      ['http://example.org/h', 'input.bad-url'],
      ['ftp://example.org/h', 'input.bad-url'],
      ['https://name:word@example.org/h', 'input.bad-url'],
      ['pas une adresse', 'input.bad-url'],
      ['https://localhost/h', 'input.private-address'],
      ['https://127.0.0.1/h', 'input.private-address'],
      ['https://2130706433/h', 'input.private-address'],
      ['https://[::1]/h', 'input.private-address'],
      ['https://[::ffff:10.0.0.1]/h', 'input.private-address'],
      ['https://169.254.169.254/latest/meta-data', 'input.private-address'],
    ])
      expect([url, (await create(url ?? '', {}, strict())).issues]).toEqual([url, [{ code, path: ['url'] }]])
    expect((await create('https://example.org/h', {}, strict())).__typename).toBe('WebhookSecretPayload')
    // In clear, only to the networks allowed.
    expect((await create('http://10.0.0.1/h')).issues).toEqual([{ code: 'input.private-address', path: ['url'] }])
    // Where a name leads is looked at when connecting.
    expect(await post('https://localhost:9/', { headers: {}, body: '{}', networks: [] })).toMatchObject({
      error: 'address',
    })
  })

  it('is told of the kinds it asked for, from now on', async () => {
    await aDossier(niort.as('referent'))
    const { webhook } = await create('http://127.0.0.1:9/c', { kinds: ['REFERENT_ASSIGNED'] })
    await only(webhook.id)
    await aDossier(niort.as('referent'))
    for (let n = 0; n < 50; n += 1) await claimNext(runtime, niort.tenant)
    const [cursor] = await column(`select cursor_id from webhook where id = '${webhook.id}'`)
    const [last] = await column(
      `select id from outbox where plie_id = '${niort.tenant.id}' order by xact desc, id desc limit 1`,
    )

    // It has gone past what it is not told of: nothing is looked through twice.
    expect(cursor).toBe(last)
    expect(await count(`webhook_delivery where webhook_id = '${webhook.id}'`)).toBe(0)
  })

  it('waits longer after each failure, and is given up with its reason after a day; resumed, it sends what waited', async () => {
    const { webhook } = await create('http://127.0.0.1:9/d')
    await only(webhook.id)
    const dossierId = await aDossier(niort.as('referent'))
    const waits: number[] = []
    let minutes = 0
    for (let n = 1; n <= 30; n += 1) {
      await settle(runtime, niort.tenant, await claimed(), PANNE)
      const [next = ''] = await column(
        `select to_char(next_attempt_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from webhook where id = '${webhook.id}'`,
      )
      const wait = Date.parse(next) - (NOW + minutes * 60_000)
      waits.push(wait)
      // Not before.
      expect(await claimNext(runtime, niort.tenant)).toBeNull()
      minutes += Math.ceil(wait / 60_000)
      at(minutes)
    }
    expect(waits[0]).toBeGreaterThanOrEqual(7_500)
    expect(waits[0]).toBeLessThanOrEqual(12_500)
    for (const [n, wait] of waits.entries()) {
      const usual = Math.min(3_600_000, 10_000 * 2 ** n)
      expect(wait / usual).toBeGreaterThanOrEqual(0.74)
      expect(wait / usual).toBeLessThanOrEqual(1.26)
    }
    const given = await read(webhook.id)
    expect(given).toMatchObject({ state: 'DISABLED', disabledReason: 'status', failures: 30 })
    expect(given.deliveries).toHaveLength(30)
    expect(given.deliveries[0]).toMatchObject({
      attempt: 30,
      delivered: false,
      status: 500,
      error: 'STATUS',
      excerpt: 'panne',
    })
    expect(new Set(given.deliveries.map((one: { batchId: string }) => one.batchId)).size).toBe(1)
    at(minutes + 60 * 24)
    expect(await claimNext(runtime, niort.tenant)).toBeNull()

    expect((await steer('resumeWebhook', webhook.id)).data.resumeWebhook.webhook.state).toBe('ACTIVE')
    const claim = await claimed()
    expect(claim.changes.some((change) => change.dossierId === dossierId)).toBe(true)
    await settle(runtime, niort.tenant, claim, TAKEN)
    expect((await read(webhook.id)).cursor).toBe(claim.until)
  })

  it('is given up at once by a receiver that says it is gone', async () => {
    const { webhook } = await create('http://127.0.0.1:9/e')
    await only(webhook.id)
    await aDossier(niort.as('referent'))
    await settle(runtime, niort.tenant, await claimed(), { ...PANNE, status: 410 })

    expect(await read(webhook.id)).toMatchObject({ state: 'DISABLED', disabledReason: 'gone' })
  })

  it('is paused, resumed and sent again from a cursor; what was under way then counts no more', async () => {
    const { webhook } = await create('http://127.0.0.1:9/f')
    await only(webhook.id)
    const start = webhook.cursor
    await aDossier(niort.as('referent'))
    const first = await claimed()
    await settle(runtime, niort.tenant, first, TAKEN)
    await steer('pauseWebhook', webhook.id)
    await aDossier(niort.as('referent'))
    expect(await claimNext(runtime, niort.tenant)).toBeNull()
    await steer('resumeWebhook', webhook.id)
    const late = await claimed()
    await steer('replayWebhook', webhook.id, `, cursor: "${start}"`)
    await settle(runtime, niort.tenant, late, TAKEN)
    const again = await claimed()

    expect(again.changes.map(({ id }) => id)).toEqual([...first.changes, ...late.changes].map(({ id }) => id))
    expect(again.batchId).not.toBe(late.batchId)
    const { data } = await ask(
      `mutation ($id: ID!) { replayWebhook(id: $id, cursor: "${newId()}") { ... on InvalidInput { issues { code } } } }`,
      { id: webhook.id },
    )
    expect(data.replayWebhook.issues).toEqual([{ code: 'input.bad-cursor' }])
  })

  it('is one server’s at a time', async () => {
    const { webhook } = await create('http://127.0.0.1:9/g')
    await only(webhook.id)
    await aDossier(niort.as('referent'))
    const held = await claimed()
    const others = await Promise.all(Array.from({ length: 5 }, () => claimNext(runtime, niort.tenant)))

    expect(others).toEqual([null, null, null, null, null])
    await settle(runtime, niort.tenant, held, TAKEN)
  })

  it('signs with both secrets for a day after a rotation, with the new one alone afterwards', async () => {
    const receiver = await webhookReceiver({ secret: () => former, now: runtime.now })
    const { secret: former, webhook } = await create(receiver.url)
    const { data } = await ask(
      `mutation ($id: ID!, $key: ID!) { rotateWebhookSecret(id: $id, idempotencyKey: $key) { ... on WebhookSecretPayload { secret } } }`,
      { id: webhook.id, key: newId() },
    )
    const { secret } = data.rotateWebhookSecret
    const send = async () => {
      await ask('mutation ($id: ID!) { testWebhook(id: $id) { delivered } }', { id: webhook.id })
      const { headers, body } = receiver.all.at(-1) ?? { headers: {}, body: '' }
      return [former, secret].map((one) => verifies(one, headers, body, runtime.now()))
    }

    expect(secret).not.toBe(former)
    expect(await send()).toEqual([true, true])
    world.setNow(new Date(runtime.now().getTime() + 25 * 3_600_000).toISOString())
    expect(await send()).toEqual([false, true])
    // Changed, or too old, it is nobody's.
    const { headers, body } = receiver.all.at(-1) ?? { headers: {}, body: '' }
    expect(verifies(secret, headers, `${body} `, runtime.now())).toBe(false)
    expect(verifies(secret, headers, body, new Date(runtime.now().getTime() + 301_000))).toBe(false)
  })

  it('is tried with one button, and keeps what the address answered, cut short', async () => {
    const receiver = await webhookReceiver({
      secret: () => '',
      now: runtime.now,
      behave: (answer) => {
        answer.writeHead(503)
        const more = () => {
          if (!answer.destroyed) answer.write('x'.repeat(1_000), () => setTimeout(more, 1))
        }
        answer.write('en\u0000 travaux ')
        more()
      },
    })
    const { webhook } = await create(receiver.url)
    const { data } = await ask(`mutation ($id: ID!) { testWebhook(id: $id) { delivered webhook { ${WEBHOOK} } } }`, {
      id: webhook.id,
    })

    expect(data.testWebhook.delivered).toBe(false)
    const [delivery] = data.testWebhook.webhook.deliveries
    expect(delivery).toMatchObject({ trial: true, events: 0, status: 503, error: 'STATUS' })
    expect(delivery.excerpt.length).toBe(200)
    expect(delivery.excerpt).toMatch(/^en\s+travaux x/)
    expect(JSON.parse(receiver.all[0]?.body ?? '')).toMatchObject({ type: 'test', plie: 'niort', events: [] })
    // Nothing moved.
    expect(data.testWebhook.webhook).toMatchObject({ failures: 0, cursor: webhook.cursor })
  })

  it('does not follow redirections and does not wait for a receiver that hangs', async () => {
    const elsewhere = await webhookReceiver({ secret: () => '', now: runtime.now })
    const receiver = await webhookReceiver({
      secret: () => '',
      now: runtime.now,
      behave: (answer) => void answer.writeHead(307, { location: elsewhere.url }).end(),
    })
    const sent = (ms?: number) => post(receiver.url, { headers: {}, body: '{}', networks: NETWORKS }, ms)
    expect(await sent()).toMatchObject({ status: 307, error: 'redirect' })
    expect(elsewhere.all).toEqual([])
    receiver.state.behave = () => undefined
    expect(await sent(100)).toMatchObject({ status: null, error: 'timeout' })
    expect(await post('http://127.0.0.1:1/', { headers: {}, body: '{}', networks: NETWORKS })).toMatchObject({
      error: 'connection',
    })
  })

  it('keeps its delivery log for thirty days', async () => {
    const { webhook } = await create('http://127.0.0.1:9/h')
    await only(webhook.id)
    await aDossier(niort.as('referent'))
    await settle(runtime, niort.tenant, await claimed(), PANNE)
    const kept = () => count(`webhook_delivery where webhook_id = '${webhook.id}'`)
    expect(await kept()).toBe(1)
    world.setNow(new Date(runtime.now().getTime() + 31 * 24 * 3_600_000).toISOString())
    const sender = startSender(runtime, { everyMs: 10, timeoutMs: 50 })
    for (
      let n = 0;
      n < 100 &&
      (await count(`webhook_delivery where at < now() - interval '1 hour' and webhook_id = '${webhook.id}'`)) > 0;
      n += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 20))
    await sender.stop()

    expect(await count(`webhook_delivery where webhook_id = '${webhook.id}' and excerpt = 'panne'`)).toBe(0)
  })

  it('changes with its version, and is removed with its log', async () => {
    const { webhook } = await create('http://127.0.0.1:9/i')
    const update = (version: number) =>
      ask(
        `mutation ($id: ID!, $input: WebhookInput!, $version: Int!) { updateWebhook(id: $id, input: $input, version: $version) {
           __typename ... on WebhookPayload { webhook { name version kinds } } } }`,
        { id: webhook.id, version, input: { name: 'Autre', url: 'http://127.0.0.1:9/j', kinds: ['EXIT_SETTLED'] } },
      )
    expect((await update(1)).data.updateWebhook.webhook).toEqual({ name: 'Autre', version: 2, kinds: ['EXIT_SETTLED'] })
    expect((await update(1)).data.updateWebhook.__typename).toBe('VersionConflict')
    const remove = (version: number) =>
      ask(`mutation ($id: ID!) { removeWebhook(id: $id, version: ${version}) { __typename } }`, { id: webhook.id })
    expect((await remove(1)).data.removeWebhook.__typename).toBe('VersionConflict')
    expect((await remove(2)).data.removeWebhook.__typename).toBe('WebhookRemovedPayload')
    expect((await remove(2)).codes).toEqual(['NOT_FOUND'])
  })
})
