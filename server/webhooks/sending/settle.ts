import { newId } from '../../platform/ids.ts'
import { forkFor, inTransaction } from '../../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../../platform/request.ts'
import { backOffMs, MOST_FAILURES } from './back-off.ts'
import type { Claim } from './claim.ts'
import type { Posted } from './post.ts'

/** The receiver says that it wants no more: asking again would be rude. */
const GONE = 410

/**
 * Writes down what became of a message: the hook goes on, waits, or is given up. Nothing when the lease was lost meanwhile, to a
 * server that sends the same again or to somebody who moved the hook.
 */
export const settle = (runtime: Runtime, plie: Tenant, claim: Claim, posted: Posted): Promise<void> =>
  inTransaction(forkFor(runtime.orm, plie.id, null), 'webhook.settle', async (em) => {
    const now = runtime.now()
    const failures = posted.error === null ? 0 : claim.failures + 1
    const reason = posted.status === GONE ? 'gone' : failures >= MOST_FAILURES ? (posted.error ?? '') : null
    const rows =
      posted.error === null
        ? await em.execute<object[]>(
            `update webhook set cursor_id = ?, batch_id = null, batch_until = null, claim_id = null, claimed_until = null, failures = 0,
               next_attempt_at = ? where plie_id = ? and id = ? and claim_id = ? returning id`,
            [claim.until, now, plie.id, claim.webhookId, claim.claimId],
          )
        : await em.execute<object[]>(
            `update webhook set claim_id = null, claimed_until = null, failures = ?, next_attempt_at = ?,
               disabled_at = ?, disabled_reason = ? where plie_id = ? and id = ? and claim_id = ? returning id`,
            [
              failures,
              new Date(now.getTime() + backOffMs(failures)),
              reason === null ? null : now,
              reason,
              plie.id,
              claim.webhookId,
              claim.claimId,
            ],
          )
    if (rows.length === 0) return
    await keepDelivery(em, plie.id, {
      ...{ webhookId: claim.webhookId, batchId: claim.batchId, trial: false, at: now },
      ...{ attempt: claim.failures + 1, events: claim.changes.length, posted },
    })
    if (reason !== null)
      runtime.logger.warn({ plie: plie.id, webhook: claim.webhookId, reason, failures }, 'webhook given up')
  })

export interface Kept {
  readonly webhookId: string
  readonly batchId: string
  readonly trial: boolean
  readonly attempt: number
  readonly events: number
  readonly at: Date
  readonly posted: Posted
}

/** One line of the delivery log. */
export const keepDelivery = async (
  em: ReturnType<typeof forkFor>,
  plieId: string,
  { webhookId, batchId, trial, attempt, events, at, posted }: Kept,
): Promise<void> => {
  await em.execute(
    `insert into webhook_delivery (plie_id, id, webhook_id, batch_id, trial, attempt, events, at, ms, delivered, status, error, excerpt)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      plieId,
      newId(),
      webhookId,
      batchId,
      trial,
      attempt,
      events,
      at,
      posted.ms,
      posted.error === null,
      posted.status,
      posted.error,
      posted.excerpt,
    ],
  )
}
