import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Signatory } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A signature under an engagement contract: a submission whose text does not change any more. Kept for good. */
export const ContractSignatureEntity = defineEntity({
  name: 'ContractSignature',
  tableName: 'contract_signature',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    submissionId: p.uuid(),
    signatory: p.text().$type<Signatory>(),
    /** Who signed, by name, as it was that day; null: as the form of the signatory says. */
    name: p.text().nullable(),
    /** `paper`: seen by whoever recorded it. */
    means: p.text().$type<'drawn' | 'paper'>(),
    onDay: p.date(),
    /** The drawing, an attachment of the same dossier; null on paper. */
    drawingId: p.uuid().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.uuid(),
  },
})
export type ContractSignature = InferEntity<typeof ContractSignatureEntity>
