import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { DecisionRecord } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** What was decided of an étape, with the whole trace of what its sheet's rules said that day. Never re-evaluated. */
export const StepDecisionEntity = defineEntity({
  name: 'StepDecision',
  tableName: 'step_decision',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    stepId: p.uuid(),
    submissionId: p.uuid(),
    formVersionId: p.uuid(),
    validated: p.boolean(),
    /** What the rules said: true, false, or null when something was not known. */
    computed: p.boolean().nullable(),
    /** What the rules said that day, readable without the form: see `DecisionRecord`. */
    record: p.json().$type<DecisionRecord>(),
    comment: p.text().nullable(),
    decidedAt: p.datetime(),
    decidedBy: p.uuid().nullable(),
  },
})
export type StepDecision = InferEntity<typeof StepDecisionEntity>
