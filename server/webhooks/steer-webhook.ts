import { journalPage } from '../changes/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { restart } from './restart.ts'
import type { Webhook } from './webhook.entity.ts'
import { webhooks } from './webhook.repository.ts'

const steered = async (ctx: RequestContext, id: string): Promise<Webhook> => {
  ctx.access.require('webhook.manage')
  const webhook = await webhooks(ctx).lock(id)
  concerns(ctx, 'webhook', webhook.id)
  return webhook
}

/** Nothing is sent any more; what happens meanwhile waits. */
export const pauseWebhook = useCase('webhook.pause', async (ctx, asked: { id: string }): Promise<{ id: string }> => {
  const webhook = await steered(ctx, asked.id)
  Object.assign(webhook, { paused: true, version: webhook.version + 1, updatedAt: ctx.now })
  return { id: webhook.id }
})

/** Sends again from where it stopped, a hook given up included. */
export const resumeWebhook = useCase('webhook.resume', async (ctx, asked: { id: string }): Promise<{ id: string }> => {
  const webhook = await steered(ctx, asked.id)
  Object.assign(webhook, restart(ctx, webhook), { paused: false, disabledAt: null, disabledReason: null })
  return { id: webhook.id }
})

/** Sends again everything after a cursor of the feed; null: everything since the beginning. @throws InvalidInput for no cursor of this PLIE */
export const replayWebhook = useCase(
  'webhook.replay',
  async (ctx, asked: { id: string; cursor: string | null }): Promise<{ id: string }> => {
    const webhook = await steered(ctx, asked.id)

    const { cursor } = asked
    const page =
      cursor === null || isId(cursor)
        ? await journalPage(ctx.em, { plieId: plieOf(ctx), after: cursor, limit: 0, where: sql('false') })
        : null
    if (page?.known !== true) throw new InvalidInput([inputIssue('input.bad-cursor', 'cursor')])

    Object.assign(webhook, restart(ctx, webhook), { cursorId: cursor })
    return { id: webhook.id }
  },
)

/** Ends a hook; its delivery log goes with it. */
export const removeWebhook = useCase(
  'webhook.remove',
  async (ctx, asked: { id: string; version: number }): Promise<{ id: string }> => {
    const webhook = await steered(ctx, asked.id)
    refuseStale(webhook, asked.version)
    await webhooks(ctx).remove(webhook.id)
    return { id: webhook.id }
  },
)
