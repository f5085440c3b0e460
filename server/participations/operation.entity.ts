import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** An FSE+ operation of the PLIE. Years overlap: nothing keeps two operations apart but their people. */
export const OperationEntity = defineEntity({
  name: 'FseOperation',
  tableName: 'fse_operation',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** As the managing authority writes it; unique in the PLIE. */
    operationNumber: p.text(),
    label: p.text(),
    firstDay: p.date(),
    lastDay: p.date(),
    /** Who carries it out; null: the PLIE itself, or not said. */
    operator: p.text().nullable(),
    /** Nobody enters any more from then on; null while open. */
    closedOn: p.date().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Operation = InferEntity<typeof OperationEntity>
