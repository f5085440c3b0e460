import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

export const TrainingEntity = defineEntity({
  name: 'Training',
  tableName: 'training',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    kind: p.text(),
    title: p.text(),
    hours: p.double().$type<number>().nullable(),
    startDate: p.date(),
    endDate: p.date().nullable(),
    /** Title, diploma or certification obtained; null when not known yet. */
    titleObtained: p.boolean().nullable(),
    /** How much of it, `partial` or `total`; null when nothing is obtained, and while nobody said. */
    certificationObtained: p.text().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Training = InferEntity<typeof TrainingEntity>
