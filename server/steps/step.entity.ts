import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { L10n, StepStatus } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** An étape of a journey. Days are inclusive; null: not known, or not yet. */
export const StepEntity = defineEntity({
  name: 'Step',
  tableName: 'step',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    status: p.text().$type<StepStatus>(),
    /** An option of the PLIE's sheet, and its name the day it was chosen; null where the sheet has no families. */
    family: p.text().nullable(),
    familyLabel: p.json().$type<L10n>().nullable(),
    /** The family is the accompaniment itself. */
    accompaniment: p.boolean(),
    label: p.text(),
    operator: p.text().nullable(),
    /** Funded by the PLIE; false: ordinary measures. */
    programme: p.boolean(),
    plannedStart: p.date().nullable(),
    plannedEnd: p.date().nullable(),
    realStart: p.date().nullable(),
    realEnd: p.date().nullable(),
    hours: p.double().$type<number>().nullable(),
    objective: p.text().nullable(),
    /** Why it was abandoned. */
    reason: p.text().nullable(),
    midReviewOn: p.date().nullable(),
    midReview: p.text().nullable(),
    finalReviewOn: p.date().nullable(),
    finalReview: p.text().nullable(),
    /** Its validation sheet: a submission of the dossier, the last one where it was filled again. */
    sheetId: p.uuid().nullable(),
    validatedOn: p.date().nullable(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
})
export type Step = InferEntity<typeof StepEntity>
