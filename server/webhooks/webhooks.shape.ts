import type { Shape } from '../platform/plan/shape.ts'
import { sql } from '../platform/plan/sql.ts'
import { oldestKept } from './sending/log-age.ts'

const deliveryShape: Shape = {
  type: 'WebhookDelivery',
  table: 'webhook_delivery',
  columns: {
    id: 'id',
    batchId: 'batch_id',
    trial: 'trial',
    attempt: 'attempt',
    events: 'events',
    at: 'at',
    ms: 'ms',
    delivered: 'delivered',
    status: 'status',
    error: 'error',
    excerpt: 'excerpt',
  },
}

const MOST_DELIVERIES = 100

export const webhookShape: Shape = {
  type: 'Webhook',
  table: 'webhook',
  columns: {
    id: 'id',
    name: 'name',
    url: 'url',
    kinds: 'kinds',
    paused: 'paused',
    cursor: 'cursor_id',
    failures: 'failures',
    nextAttemptAt: 'next_attempt_at',
    disabledAt: 'disabled_at',
    disabledReason: 'disabled_reason',
    formerSecretUntil: 'former_until',
    createdAt: 'created_at',
    version: 'version',
  },
  needs: { state: ['paused', 'disabledAt', 'failures'] },
  relations: {
    deliveries: {
      kind: 'many',
      takesArgs: true,
      to: () => deliveryShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.webhook_id = ${parent}.id`,
      where: (child, _args, ctx) => sql(`${child}.at > ?::timestamptz`, oldestKept(ctx.now)),
      orderBy: (child) => `${child}.at desc, ${child}.id desc`,
      limit: ({ first }) => Math.min(MOST_DELIVERIES, Math.max(0, Number(first ?? 20))),
    },
  },
}
