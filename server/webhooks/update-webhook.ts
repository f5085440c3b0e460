import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { restart } from './restart.ts'
import { webhooks } from './webhook.repository.ts'
import { parseWebhook, type WebhookInput } from './webhook-input.ts'

/** Changes where a hook leads and what it is told of; what is being sent starts again, to the new address. */
export const updateWebhook = useCase(
  'webhook.update',
  async (ctx, asked: { id: string; input: WebhookInput; version: number }): Promise<{ id: string }> => {
    ctx.access.require('webhook.manage')
    const webhook = await webhooks(ctx).lock(asked.id)
    concerns(ctx, 'webhook', webhook.id)

    refuseStale(webhook, asked.version)
    const input = parseWebhook(ctx, asked.input)

    Object.assign(webhook, input, restart(ctx, webhook))
    return { id: webhook.id }
  },
)
