import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** Days the clock of a journey does not count (leave, illness). @source domain §3 #13 */
export const SuspensionEntity = defineEntity({
  name: 'Suspension',
  tableName: 'suspension',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    reason: p.text(),
    fromDay: p.date(),
    /** Last day; null while it runs. */
    untilDay: p.date().nullable(),
  },
})
export type Suspension = InferEntity<typeof SuspensionEntity>
