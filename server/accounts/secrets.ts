import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { callerKey } from '../platform/actor.ts'
import type { RequestContext } from '../platform/request.ts'

/** 256 random bits in 43 characters (D5, E1). */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret: nothing slower is needed above 112 bits of it (ASVS 6.5.2). */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const sameHash = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const processKey = randomBytes(32)

/**
 * The secret of one idempotency key: the same for a repeated request, so that it gets the same answer although the database
 * never holds it. Another process, or this one after a restart, would make another: callers compare with the stored hash.
 */
export const repeatableSecret = (ctx: RequestContext, purpose: string, idempotencyKey: string): string =>
  createHmac('sha256', processKey)
    .update([purpose, ctx.plie?.id ?? '', callerKey(ctx.actor), idempotencyKey.toLowerCase()].join('\n'))
    .digest('base64url')
