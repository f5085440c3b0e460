import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { DocumentKind } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A document deposited in a dossier, whatever the number of its versions. Withdrawn with a reason, never erased. */
export const DocumentEntity = defineEntity({
  name: 'Document',
  tableName: 'document',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    kind: p.text().$type<DocumentKind>(),
    /** In the depositor's words; null: the kind says enough. */
    label: p.text().nullable(),
    sensitive: p.boolean(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.uuid().nullable(),
    withdrawnReason: p.text().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Document = InferEntity<typeof DocumentEntity>

/** One file a document was, numbered from 1. */
export const DocumentVersionEntity = defineEntity({
  name: 'DocumentVersion',
  tableName: 'document_version',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    documentId: p.uuid(),
    number: p.integer(),
    attachmentId: p.uuid(),
    addedAt: p.datetime(),
    addedBy: p.uuid().nullable(),
  },
})
export type DocumentVersion = InferEntity<typeof DocumentVersionEntity>
