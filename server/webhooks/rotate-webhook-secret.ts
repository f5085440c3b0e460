import { secretHash } from '../accounts/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { secretOf } from './create-webhook.ts'
import { newSigningSecret } from './sending/sign.ts'
import { webhooks } from './webhook.repository.ts'

const OVERLAP_MS = 24 * 60 * 60_000

/** Gives a hook another secret, shown this once. For a day both sign what is sent: the receiver changes when it can. */
export const rotateWebhookSecret = async (
  ctx: RequestContext,
  asked: { id: string; idempotencyKey: string },
): Promise<{ id: string; secret: string }> => secretOf(ctx, await rotate(ctx, asked))

const rotate = useCase(
  'webhook.rotate-secret',
  async (ctx, asked: { id: string; idempotencyKey: string }): Promise<{ id: string; secretHash: string }> => {
    ctx.access.require('webhook.manage')
    const webhook = await webhooks(ctx).lock(asked.id)
    concerns(ctx, 'webhook', webhook.id)

    const secret = newSigningSecret()
    Object.assign(webhook, {
      ...{ secret, formerSecret: webhook.secret, formerUntil: new Date(ctx.now.getTime() + OVERLAP_MS) },
      ...{ version: webhook.version + 1, updatedAt: ctx.now },
    })
    return { id: webhook.id, secretHash: secretHash(secret) }
  },
  { idempotent: true },
)
