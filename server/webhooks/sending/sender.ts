import { once } from 'node:events'
import { forkFor } from '../../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../../platform/request.ts'
import { type Claim, claimNext } from './claim.ts'
import { oldestKept } from './log-age.ts'
import { messageBody } from './message.ts'
import { post } from './post.ts'
import { settle } from './settle.ts'
import { signedHeaders } from './sign.ts'

export interface Sender {
  /** Takes nothing new and waits for what is being sent. */
  stop(): Promise<void>
}

interface Options {
  /** Between two looks at what is due. */
  readonly everyMs?: number
  /** Hooks sent to at once by this server. */
  readonly atOnce?: number
  readonly timeoutMs?: number
}

const EVERY_MS = 1_000
const AT_ONCE = 16
/** Slow receivers hold up as many workers: the other hooks of the PLIE have the rest. */
const PER_PLIE = 4
/** A request still open after that is sent again by whoever finds its lease over. */
const STOP_WITHIN_MS = 5_000
const SWEEP_EVERY_MS = 60 * 60_000

/** Claims, sends outside any transaction, writes down what became of it (promises I6). */
const send = async (runtime: Runtime, plie: Tenant, claim: Claim, timeoutMs: number | undefined): Promise<void> => {
  const { webhookId, batchId, changes, secrets, url } = claim
  const body = messageBody({ type: 'changes', plie: plie.slug, webhookId, batchId }, changes)
  const seconds = Math.floor(runtime.now().getTime() / 1_000)
  const posted = await post(
    url,
    {
      headers: signedHeaders({ id: batchId, seconds, body }, secrets),
      body,
      networks: runtime.config.webhookNetworks ?? [],
    },
    timeoutMs,
  )
  await settle(runtime, plie, claim, posted)
}

/** Sends whatever is due in one PLIE, one message after the other, until nothing is. */
const drain = async (runtime: Runtime, plie: Tenant, isOver: () => boolean, timeoutMs?: number): Promise<void> => {
  while (!isOver()) {
    const claim = await claimNext(runtime, plie)
    if (claim === null) return
    if (claim !== 'passed') await send(runtime, plie, claim, timeoutMs)
  }
}

const due = (runtime: Runtime): Promise<{ plie_id: string; slug: string }[]> =>
  forkFor(runtime.orm, null, null).execute('select plie_id, slug from due_webhooks(?)', [runtime.now()])

/** Sends to the hooks of every PLIE for as long as the server runs. Several servers share the work: each hook is one server’s at a time. */
export const startSender = (runtime: Runtime, options: Options = {}): Sender => {
  const { everyMs = EVERY_MS, atOnce = AT_ONCE, timeoutMs } = options
  let over = false
  let swept = 0
  const working = new Map<string, Promise<void>>()

  const sweep = async (plie: Tenant, now: Date): Promise<void> => {
    await forkFor(runtime.orm, plie.id, null).execute('delete from webhook_delivery where plie_id = ? and at < ?', [
      plie.id,
      oldestKept(now),
    ])
  }

  /** Hooks of one PLIE do not wait for a slow one: several workers claim from the same PLIE. */
  const look = async (): Promise<void> => {
    const plies = await due(runtime)
    const sweeping = runtime.now().getTime() - swept > SWEEP_EVERY_MS
    if (sweeping) swept = runtime.now().getTime()
    for (const { plie_id: id, slug } of plies) {
      if (sweeping) await sweep({ id, slug }, runtime.now())
      for (let n = 0; n < PER_PLIE && working.size < atOnce; n += 1) {
        const key = `${id} ${n}`
        if (working.has(key)) continue
        const work = drain(runtime, { id, slug }, () => over, timeoutMs)
          .catch((error: unknown) => runtime.logger.error({ err: error, plie: id }, 'webhooks could not be sent'))
          .finally(() => working.delete(key))
        working.set(key, work)
      }
    }
  }

  let wake = (): void => undefined
  const loop = (async () => {
    while (!over) {
      await look().catch((error: unknown) => runtime.logger.error({ err: error }, 'webhooks could not be looked for'))
      if (over) break
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  })()
  return {
    async stop() {
      over = true
      wake()
      await loop
      const tooLate = AbortSignal.timeout(STOP_WITHIN_MS)
      await Promise.race([Promise.all(working.values()), once(tooLate, 'abort')])
    },
  }
}
