import { memberShape } from '../accounts/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { extendShape, type Shape } from '../platform/plan/shape.ts'

const ofReferent = (alias: string) => () =>
  `(select d.referent_id from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

/** The written reason is free text: read by those who may decide, not by a controller nor by the prescriber (promises C3). */
export const exitDecisionShape: Shape = {
  type: 'ExitDecision',
  table: 'exit_decision',
  columns: {
    id: 'id',
    outcome: 'outcome',
    computedOutcome: 'computed_outcome',
    ruleId: 'rule_id',
    comment: { column: 'comment', permission: 'exit.assess', owner: ofReferent },
    /** What was found of the person is in it: read by those who may assess. */
    record: { column: 'record', permission: 'exit.assess', owner: ofReferent },
    decidedAt: 'decided_at',
  },
  needs: { outcomeLabel: ['outcome'], overrides: ['outcome', 'computedOutcome'], explanation: ['record'] },
  relations: {
    decidedBy: {
      kind: 'one',
      to: () => memberShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.decided_by`,
    },
  },
}

/** The last proposal of a dossier; everyone who reads the dossier reads its outcome, the prescriber included (domain.md R42). */
extendShape(dossierShape, {
  relations: {
    exitDecision: {
      kind: 'one',
      to: () => exitDecisionShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      orderBy: (child) => `${child}.decided_at desc, ${child}.id desc`,
    },
  },
})
