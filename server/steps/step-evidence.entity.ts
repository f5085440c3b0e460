import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A file of the dossier that proves an étape, in a slot of the validation sheet. */
export const StepEvidenceEntity = defineEntity({
  name: 'StepEvidence',
  tableName: 'step_evidence',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    stepId: p.uuid(),
    attachmentId: p.uuid(),
    /** Field of the sheet it answers. */
    slot: p.text(),
    addedAt: p.datetime(),
    addedBy: p.uuid().nullable(),
  },
})
export type StepEvidence = InferEntity<typeof StepEvidenceEntity>
