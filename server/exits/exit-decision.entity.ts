import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { DecisionRecord } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** What was proposed, with the whole trace of what the criteria said that day. Never re-evaluated. */
export const ExitDecisionEntity = defineEntity({
  name: 'ExitDecision',
  tableName: 'exit_decision',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    dossierId: p.uuid(),
    formVersionId: p.uuid(),
    outcome: p.text(),
    /** What the criteria said; null when undetermined or none. Differs from `outcome` when a person overrode it. */
    computedOutcome: p.text().nullable(),
    ruleId: p.text().nullable(),
    /** What the rules said that day, readable without the form: see `DecisionRecord`. */
    record: p.json().$type<DecisionRecord>(),
    comment: p.text().nullable(),
    decidedAt: p.datetime(),
    decidedBy: p.uuid(),
  },
})
export type ExitDecision = InferEntity<typeof ExitDecisionEntity>
