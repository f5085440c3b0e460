import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** A job of the participant. Two clocks stay apart: the length signed and the time really spent in post. */
export const WorkContractEntity = defineEntity({
  name: 'WorkContract',
  tableName: 'work_contract',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    kind: p.text(),
    employer: p.text(),
    startDate: p.date(),
    /** Last day of the contract as signed; null for an open-ended one, or when not known. */
    signedEndDate: p.date().nullable(),
    /** Last day worked; null while in post. */
    actualEndDate: p.date().nullable(),
    weeklyHours: p.double().$type<number>().nullable(),
    /** Share of full time, 0–100. */
    quotaPercent: p.double().$type<number>().nullable(),
    subsidised: p.boolean().nullable(),
    clauseHours: p.double().$type<number>().nullable(),
    insertionClause: p.boolean(),
    partTimeChosen: p.boolean().nullable(),
    sameEmployer: p.boolean().nullable(),
    /** The only breaks were the firm's yearly closing. */
    annualClosingOnly: p.boolean().nullable(),
    /** Kind of insertion enterprise of the employer, `none` for an ordinary one; null when not known. */
    siaeKind: p.text().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type WorkContract = InferEntity<typeof WorkContractEntity>
