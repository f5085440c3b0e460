import { z } from 'zod'
import { notFound } from '../platform/errors.ts'
import { KeyReused } from '../platform/idempotency/key-reused.ts'
import { isId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { apiTokens } from './api-token.repository.ts'
import { repeatableSecret, secretHash } from './secrets.ts'
import { tokenText } from './token-text.ts'

export interface RotateApiToken {
  readonly id: string
  /** How long the secret it had still works; 24 hours unless told. */
  readonly overlapHours?: number | null | undefined
  readonly idempotencyKey: string
}

const USUAL_HOURS = 24
const MOST_HOURS = 168
const HOUR_MS = 60 * 60_000

const schema = z.object({
  overlapHours: z.number().int().min(0, 'input.out-of-range').max(MOST_HOURS, 'input.out-of-range').nullish(),
})

/**
 * Gives a token another secret, shown this once; scopes, networks and expiry stay. The secret it had works a while longer, so that
 * the other system can be changed without a refused request.
 * @throws NOT_FOUND, also for a token revoked or expired; InvalidInput, KeyReused
 */
export const rotateApiToken = async (ctx: RequestContext, asked: RotateApiToken): Promise<{ secret: string }> => {
  const kept = await rotate(ctx, asked)
  const secret = repeatableSecret(ctx, 'api-token-rotation', asked.idempotencyKey)
  if (secretHash(secret) !== kept.secretHash) throw new KeyReused()
  return { secret: tokenText(kept.publicId, secret) }
}

const rotate = useCase(
  'token.rotate',
  async (ctx, asked: RotateApiToken): Promise<{ publicId: string; secretHash: string }> => {
    ctx.access.require('token.manage')
    const { overlapHours } = parseInput(schema, asked)
    const publicId = isId(asked.id) ? await apiTokens(ctx).publicIdOf(asked.id) : null
    if (publicId === null) throw notFound()

    concerns(ctx, 'api-token', asked.id)
    const hash = secretHash(repeatableSecret(ctx, 'api-token-rotation', asked.idempotencyKey))
    const until = new Date(ctx.now.getTime() + (overlapHours ?? USUAL_HOURS) * HOUR_MS)
    if (!(await apiTokens(ctx).rotate(asked.id, hash, until))) throw notFound()
    return { publicId, secretHash: hash }
  },
  { idempotent: true },
)
