import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A file of a dossier. Its bytes are on disk under `<plie>/<id>`; the person's file name is here only (promises G6). */
export const AttachmentEntity = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    name: p.text(),
    mime: p.text(),
    size: p.integer(),
    sha256: p.text(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
})
export type Attachment = InferEntity<typeof AttachmentEntity>
