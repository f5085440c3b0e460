import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A list of dossiers somebody comes back to: filters and order under a name of their own. */
export const DossierViewEntity = defineEntity({
  name: 'DossierView',
  tableName: 'dossier_view',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    memberId: p.uuid(),
    name: p.text(),
    /** What follows `?` in the address of the list. */
    query: p.text(),
    updatedAt: p.datetime(),
  },
})
export type DossierView = InferEntity<typeof DossierViewEntity>
