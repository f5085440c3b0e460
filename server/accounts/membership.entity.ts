import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** What an account may be in one PLIE. Removing somebody sets `active` to false: history keeps who followed whom. */
export const MembershipEntity = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    roles: p.array(),
    active: p.boolean(),
    /** Percent of full time, for a référent: what they may follow is in proportion. */
    workingTime: p.integer(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Membership = InferEntity<typeof MembershipEntity>
