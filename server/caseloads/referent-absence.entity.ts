import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A référent is away; whoever covers reads and writes their dossiers meanwhile. Absences of one référent never overlap. */
export const ReferentAbsenceEntity = defineEntity({
  name: 'ReferentAbsence',
  tableName: 'referent_absence',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    referentId: p.uuid(),
    coverId: p.uuid(),
    fromDay: p.date(),
    /** Last day, included; null while nobody knows. */
    untilDay: p.date().nullable(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
  },
})
export type ReferentAbsence = InferEntity<typeof ReferentAbsenceEntity>
