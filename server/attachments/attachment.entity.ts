import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A file of a dossier. Its bytes are kept under `<plie>/<id>`; the person's file name is here only (promises G6). */
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
    /** When its bytes arrived; null: not yet, and nobody sees it. */
    storedAt: p.datetime().nullable(),
    /** Tells of health or social situation: for those who follow the person. Once so, always so. */
    sensitive: p.boolean(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
})
export type Attachment = InferEntity<typeof AttachmentEntity>
