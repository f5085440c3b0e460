import { LockMode } from '@mikro-orm/core'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Webhook, WebhookEntity } from './webhook.entity.ts'

export const webhooks = (ctx: RequestContext) => ({
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Webhook> {
    return found(isId(id) ? await ctx.em.findOne(WebhookEntity, { plieId: plieOf(ctx), id }) : null)
  },
  /** @throws NOT_FOUND */
  async lock(id: string): Promise<Webhook> {
    const one = isId(id)
      ? await ctx.em.findOne(WebhookEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    return found(one)
  },
  count: (): Promise<number> => ctx.em.count(WebhookEntity, { plieId: plieOf(ctx) }),
  add: (webhook: Omit<Webhook, 'plieId'>): Promise<Webhook> => insert(ctx, WebhookEntity, webhook),
  async remove(id: string): Promise<void> {
    await ctx.em.nativeDelete(WebhookEntity, { plieId: plieOf(ctx), id })
  },
})

const found = (webhook: Webhook | null): Webhook => {
  if (webhook === null) throw notFound()
  return webhook
}
