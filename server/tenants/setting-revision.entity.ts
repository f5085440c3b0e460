import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** How often a part of the settings of a PLIE was changed, and by whom last; no row while it never was. */
export const SettingRevisionEntity = defineEntity({
  name: 'SettingRevision',
  tableName: 'setting_revision',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    section: p.text().primary(),
    revision: p.integer(),
    changedAt: p.datetime(),
    changedBy: p.uuid().nullable(),
  },
})
export type SettingRevision = InferEntity<typeof SettingRevisionEntity>
