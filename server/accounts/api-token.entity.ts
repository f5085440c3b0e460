import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A key of an external system, bound to one PLIE. Only the SHA-256 of its secret is kept (promises E1). */
export const ApiTokenEntity = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** The public part of `jalon_live_<publicId>_<secret>`. */
    publicId: p.text(),
    name: p.text(),
    secretHash: p.text(),
    scopes: p.array(),
    /** Empty: any network. */
    cidrs: p.array(),
    /** Forms whose answers it is held to; empty: all of them. */
    formIds: p.array(),
    /** Requests a minute. */
    perMinute: p.integer(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
    expiresAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
    /** Address of the last use. */
    lastUsedFrom: p.text().nullable(),
    rotatedAt: p.datetime().nullable(),
    /** The secret before the last rotation, until it stops working. */
    formerHash: p.text().nullable(),
    formerUntil: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
})
export type ApiToken = InferEntity<typeof ApiTokenEntity>
