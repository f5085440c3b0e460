import type { Json } from '../../schema/index.ts'
import { Refusal } from '../platform/errors.ts'

/** Refused for now: the answer carries `Retry-After`. */
export class TooManyRequests extends Refusal {
  /** Whole seconds, at least 1. */
  readonly retryAfter: number
  readonly params: { readonly [name: string]: Json }
  constructor(
    sentence:
      | 'session.too-many-attempts'
      | 'session.busy'
      | 'token.too-many-requests'
      | 'prescription.too-many-attempts',
    retryAfterMs: number,
  ) {
    super('TOO_MANY_REQUESTS', sentence)
    this.retryAfter = Math.max(1, Math.ceil(retryAfterMs / 1_000))
    this.params = { seconds: this.retryAfter, minutes: Math.max(1, Math.ceil(this.retryAfter / 60)) }
  }
}
