import { newId } from '../platform/ids.ts'
import { inTransaction } from '../platform/orm/orm.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { messageBody } from './sending/message.ts'
import { post } from './sending/post.ts'
import { keepDelivery } from './sending/settle.ts'
import { signedHeaders } from './sending/sign.ts'
import { webhooks } from './webhook.repository.ts'

/**
 * Sends a message without any event, signed as the others, and keeps what became of it. Its place in the journal does not move. The
 * request is made outside any transaction (promises I6).
 */
export const testWebhook = async (ctx: RequestContext, asked: { id: string }): Promise<{ delivered: boolean }> => {
  const { id, url, secret, formerSecret, formerUntil } = await mayTest(ctx, asked)
  // What was sent could not be taken back.
  if (ctx.trial !== undefined) return { delivered: false }
  const batchId = newId()
  const body = messageBody({ type: 'test', plie: ctx.plie?.slug ?? '', webhookId: id, batchId }, [])
  const secrets = [secret, ...(formerSecret && formerUntil && formerUntil > ctx.now ? [formerSecret] : [])]
  const posted = await post(url, {
    headers: signedHeaders({ id: batchId, seconds: Math.floor(ctx.now.getTime() / 1_000), body }, secrets),
    body,
    networks: ctx.runtime.config.webhookNetworks ?? [],
  })
  await inTransaction(ctx.em, 'webhook.test', (em) =>
    keepDelivery(em, plieOf(ctx), { webhookId: id, batchId, trial: true, attempt: 1, events: 0, at: ctx.now, posted }),
  )
  return { delivered: posted.error === null }
}

const mayTest = useCase('webhook.test', async (ctx, asked: { id: string }) => {
  ctx.access.require('webhook.manage')
  const webhook = await webhooks(ctx).get(asked.id)
  concerns(ctx, 'webhook', webhook.id)
  return webhook
})
