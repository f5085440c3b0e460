import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../../server/platform/clock.ts'
import { newId } from '../../../server/platform/ids.ts'
import type { Runtime } from '../../../server/platform/request.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { createWebhook } from '../../../server/webhooks/create-webhook.ts'
import { type Claim, claimNext } from '../../../server/webhooks/sending/claim.ts'
import { messageBody } from '../../../server/webhooks/sending/message.ts'
import { post } from '../../../server/webhooks/sending/post.ts'
import { startSender } from '../../../server/webhooks/sending/sender.ts'
import { signedHeaders } from '../../../server/webhooks/sending/sign.ts'
import '../../../server/webhooks/index.ts'
import { aDossier } from '../../support/builders.ts'
import { inspect } from '../../support/inspect.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { testDatabase } from '../../support/test-database.ts'
import { takes, webhookReceiver } from '../../support/webhook-receiver.ts'
import { createRuntime, createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { column } = inspect(database)

/** A clock two hundred times faster than ours: a minute of waiting is 300 ms. */
const SPEED = 200
const started = Date.now()
const fast = () => new Date(started + (Date.now() - started) * SPEED)
/** A server of its own, with its own connections. */
const server = async (now = fast): Promise<Runtime> => {
  const runtime = await createRuntime(database, { webhookNetworks: ['127.0.0.0/8'] }, now)
  afterAll(() => runtime.orm.close())
  return runtime
}
const runtimes = [await server(), await server()]
const [first] = runtimes
if (first === undefined) throw new Error('a server is needed')
const admin = () => systemContext(first, niort.tenant, niort.as('plie-administrator').actor)

const hookTo = (url: string, ctx = admin()) =>
  createWebhook(ctx, { input: { name: 'Département', url, kinds: [] }, idempotencyKey: newId() })
const journal = (since: string) =>
  column(`select o.id from outbox o where o.plie_id = '${niort.tenant.id}' and (o.xact, o.id) >
    (select e.xact, e.id from outbox e where e.id = '${since}') order by o.xact, o.id`)
const cursorOf = async (id: string) => (await column(`select cursor_id from webhook where id = '${id}'`))[0] ?? ''
const until = async (isTrue: () => Promise<boolean>, ms = 60_000) => {
  for (const end = Date.now() + ms; Date.now() < end; await pause(20)) if (await isTrue()) return
  throw new Error('waited in vain')
}
/** Each event once, where it first came. */
const setOf = (all: readonly { events: readonly { id: string }[] }[]) => [
  ...new Set(all.flatMap(({ events }) => events.map(({ id }) => id))),
]
const openSome = async (n: number) => {
  for (let at = 0; at < n; at += 1) await aDossier(niort.as('referent'), { lastName: `Personne ${at}` })
}

/** What a server does that is killed before it writes down what it sent. */
const sendWithoutSettling = async (claim: Claim | 'passed' | null, webhookId: string, secret: string, url: string) => {
  if (claim === null || claim === 'passed') throw new Error('nothing was claimed')
  const body = messageBody({ type: 'changes', plie: 'niort', webhookId, batchId: claim.batchId }, claim.changes)
  const headers = signedHeaders({ id: claim.batchId, seconds: Math.floor(fast().getTime() / 1_000), body }, [secret])
  await post(url, { headers, body, networks: ['127.0.0.0/8'] })
}

describe('a webhook against a receiver that fails', () => {
  it('loses nothing, doubles nothing in the set of the receiver and keeps the order, whatever fails and however many servers send', async () => {
    await openSome(1)
    const random = seededRandom(7)
    let secret = ''
    let failures = 0
    const receiver = await webhookReceiver({
      secret: () => secret,
      now: fast,
      behave: (answer) => {
        const fate = random()
        if (fate < 0.45) return void takes(answer, receiver.all[0] as never)
        failures += 1
        if (fate < 0.6) return void answer.writeHead(500).end('panne')
        // Taken, and the answer never comes: sent again, the same.
        if (fate < 0.75) return void answer.destroy()
        if (fate < 0.85) return void answer.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
        if (fate < 0.95) return undefined
        return void setTimeout(() => answer.headersSent || answer.writeHead(200).end(), 50)
      },
    })
    const hook = await hookTo(receiver.url)
    secret = hook.secret
    const start = await cursorOf(hook.id)
    const senders = runtimes.map((runtime) => startSender(runtime, { everyMs: 20, timeoutMs: 150 }))
    await openSome(30)
    const writing = openSome(30)
    await writing
    const wanted = await journal(start)
    await until(async () => (await cursorOf(hook.id)) === wanted.at(-1))
    await Promise.all(senders.map((sender) => sender.stop()))

    expect(failures).toBeGreaterThan(3)
    expect(wanted.length).toBeGreaterThanOrEqual(60)
    expect(setOf(receiver.all)).toEqual(wanted)
    expect(receiver.all.every(({ verified }) => verified)).toBe(true)
    // The same message has the same id and the same text each time.
    for (const same of Map.groupBy(receiver.all, ({ id }) => id).values())
      expect(new Set(same.map(({ body }) => body)).size).toBe(1)
    expect(receiver.all.every(({ events }) => events.length <= 100)).toBe(true)
    expect(JSON.stringify(receiver.all)).not.toMatch(/Personne|Olive/)
  }, 120_000)

  it('never sends twice what was received, with two servers', async () => {
    let secret = ''
    // At the usual speed: a lease that is over is another story, told below.
    const usual = [await server(systemClock), await server(systemClock)]
    const receiver = await webhookReceiver({ secret: () => secret, now: systemClock })
    const [one = first] = usual
    const hook = await hookTo(receiver.url, systemContext(one, niort.tenant, admin().actor))
    secret = hook.secret
    const start = await cursorOf(hook.id)
    const senders = usual.map((runtime) => startSender(runtime, { everyMs: 5 }))
    await Promise.all([openSome(25), openSome(25)])
    const wanted = await journal(start)
    await until(async () => (await cursorOf(hook.id)) === wanted.at(-1))
    await Promise.all(senders.map((sender) => sender.stop()))

    const all = receiver.all.flatMap(({ events }) => events.map(({ id }) => id))
    expect(all).toEqual(wanted)
    expect(receiver.state.mostOpen).toBe(1)
  }, 60_000)

  it('sends the same message again after a server was killed between sending it and writing so down', async () => {
    let secret = ''
    const receiver = await webhookReceiver({ secret: () => secret, now: fast })
    const hook = await hookTo(receiver.url)
    secret = hook.secret
    const start = await cursorOf(hook.id)
    const wanted = () => journal(start)
    await openSome(3)
    let killed: Claim | 'passed' | null = null
    await until(async () => {
      killed ??= await claimNext(first, niort.tenant)
      if (killed !== null && (killed === 'passed' || killed.webhookId !== hook.id)) killed = null
      return killed !== null
    })
    await sendWithoutSettling(killed, hook.id, secret, receiver.url)
    // Held: nobody else takes it before the lease is over.
    const [held] = await column(`select claimed_until > now() from webhook where id = '${hook.id}'`)
    expect(held).toBe('true')
    await openSome(3)

    const sender = startSender(runtimes[1] ?? first, { everyMs: 20 })
    await until(async () => (await cursorOf(hook.id)) === (await wanted()).at(-1))
    await sender.stop()

    const [before, again] = receiver.all
    expect(again?.id).toBe(before?.id)
    expect(again?.body).toBe(before?.body)
    expect(setOf(receiver.all)).toEqual(await wanted())
  }, 60_000)
})
