import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { StructureKind } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** An organisation that employs référents of the PLIE: its authority over them is hierarchical, the PLIE’s functional (domain.md §2). */
export const StructureEntity = defineEntity({
  name: 'Structure',
  tableName: 'structure',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** Unique in the PLIE, capitals apart. */
    name: p.text(),
    kind: p.text().$type<StructureKind>(),
    /** Where it accompanies people. */
    communes: p.array(),
    /** First day it works for the PLIE no more; null while it does. */
    closedOn: p.date().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Structure = InferEntity<typeof StructureEntity>
