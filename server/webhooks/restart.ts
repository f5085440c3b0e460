import type { RequestContext } from '../platform/request.ts'
import type { Webhook } from './webhook.entity.ts'

/** A hook that sends again at once: what was under way is let go, past failures count no more. */
export const restart = (ctx: RequestContext, webhook: Webhook): Partial<Webhook> => ({
  batchId: null,
  batchUntil: null,
  claimId: null,
  claimedUntil: null,
  failures: 0,
  nextAttemptAt: ctx.now,
  version: webhook.version + 1,
  updatedAt: ctx.now,
})
