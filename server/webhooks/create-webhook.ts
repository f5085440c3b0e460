import { secretHash } from '../accounts/index.ts'
import { journalPage } from '../changes/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { KeyReused } from '../platform/idempotency/key-reused.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { newSigningSecret } from './sending/sign.ts'
import { webhooks } from './webhook.repository.ts'
import { parseWebhook, type WebhookInput } from './webhook-input.ts'

const MOST_WEBHOOKS = 20

/**
 * Registers an address to be told of what happens from now on, and returns the secret that signs what it is sent, shown this once.
 * @throws InvalidInput, KeyReused (also when the secret was changed since)
 */
export const createWebhook = async (
  ctx: RequestContext,
  asked: { input: WebhookInput; idempotencyKey: string },
): Promise<{ id: string; secret: string }> => secretOf(ctx, await create(ctx, asked))

/** The secret a use case has just made, told once more to whoever repeats the same request. */
export const secretOf = async (
  ctx: RequestContext,
  kept: { id: string; secretHash: string },
): Promise<{ id: string; secret: string }> => {
  const { secret } = await webhooks(ctx).get(kept.id)
  if (secretHash(secret) !== kept.secretHash) throw new KeyReused()
  return { id: kept.id, secret }
}

const create = useCase(
  'webhook.create',
  async (ctx, asked: { input: WebhookInput; idempotencyKey: string }): Promise<{ id: string; secretHash: string }> => {
    ctx.access.require('webhook.manage')
    const input = parseWebhook(ctx, asked.input)
    if ((await webhooks(ctx).count()) >= MOST_WEBHOOKS)
      throw new InvalidInput([inputIssue('input.too-many', 'input', { max: MOST_WEBHOOKS })])

    const secret = newSigningSecret()
    const { latest } = await journalPage(ctx.em, { plieId: plieOf(ctx), after: null, limit: 0, where: sql('false') })
    const webhook = await webhooks(ctx).add({
      id: newId(),
      ...input,
      secret,
      formerSecret: null,
      formerUntil: null,
      paused: false,
      cursorId: latest,
      batchId: null,
      batchUntil: null,
      claimId: null,
      claimedUntil: null,
      failures: 0,
      nextAttemptAt: ctx.now,
      disabledAt: null,
      disabledReason: null,
      version: 1,
      createdAt: ctx.now,
      createdBy: ctx.actor.id,
      updatedAt: ctx.now,
    })

    concerns(ctx, 'webhook', webhook.id)
    return { id: webhook.id, secretHash: secretHash(secret) }
  },
  { idempotent: true },
)
