import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** An address that is told of what happens in a PLIE, in order. */
export const WebhookEntity = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    url: p.text(),
    /** Kinds it is told of; empty: every kind. */
    kinds: p.array(),
    /** Signs what is sent, so it is kept as it is: no shape reads it. */
    secret: p.text(),
    /** The secret before the last rotation, which signs too until `formerUntil`. */
    formerSecret: p.text().nullable(),
    formerUntil: p.datetime().nullable(),
    paused: p.boolean(),
    /** Last event received; null: none, from the beginning. */
    cursorId: p.uuid().nullable(),
    /** What is being sent, up to `batchUntil`: the same until it is received. */
    batchId: p.uuid().nullable(),
    batchUntil: p.uuid().nullable(),
    /** The server that is sending it, and until when others leave it alone. */
    claimId: p.uuid().nullable(),
    claimedUntil: p.datetime().nullable(),
    /** In a row. */
    failures: p.integer(),
    nextAttemptAt: p.datetime(),
    /** Given up: nothing is sent until somebody resumes it. */
    disabledAt: p.datetime().nullable(),
    disabledReason: p.text().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
  },
})
export type Webhook = InferEntity<typeof WebhookEntity>

/** One attempt to send: what the receiver answered and how long it took. */
export const WebhookDeliveryEntity = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    webhookId: p.uuid(),
    batchId: p.uuid(),
    /** Sent by somebody to try the address; holds no event. */
    trial: p.boolean(),
    attempt: p.integer(),
    events: p.integer(),
    at: p.datetime(),
    ms: p.integer(),
    delivered: p.boolean(),
    /** Null: no answer came. */
    status: p.integer().nullable(),
    error: p.text().nullable(),
    /** Start of the answer to a failed attempt. */
    excerpt: p.text().nullable(),
  },
})
export type WebhookDelivery = InferEntity<typeof WebhookDeliveryEntity>
