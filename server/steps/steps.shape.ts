import { memberShape } from '../accounts/index.ts'
import { attachmentShape, readableFiles } from '../attachments/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type MaskedColumn, type Relation, type Shape } from '../platform/plan/shape.ts'
import { type Sql, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

const ownerOf = (alias: string) => (name: string) =>
  `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

/** Free text, which may tell of health: for those who follow the person. */
const kept = (column: string): MaskedColumn => ({ column, permission: 'step.read-notes', owner: ownerOf })

const by = (column: string): Relation => ({
  kind: 'one',
  to: () => memberShape,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`,
})

const ofStep = (to: () => Shape, orderBy: (child: string) => string, where?: Relation['where']): Relation => ({
  kind: 'many',
  to,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.step_id = ${parent}.id`,
  ...(where && { where }),
  orderBy,
})

const evidenceShape: Shape = {
  type: 'StepEvidence',
  table: 'step_evidence',
  columns: { id: 'id', slot: 'slot', addedAt: 'added_at' },
  relations: {
    attachment: {
      kind: 'one',
      to: () => attachmentShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.attachment_id`,
    },
  },
}

const decisionShape: Shape = {
  type: 'StepDecision',
  table: 'step_decision',
  columns: {
    id: 'id',
    validated: 'validated',
    computed: 'computed',
    comment: kept('comment'),
    record: kept('record'),
    decidedAt: 'decided_at',
  },
  needs: { explanation: ['record'] },
  relations: { decidedBy: by('decided_by') },
}

export const stepShape: Shape = {
  type: 'Step',
  table: 'step',
  columns: {
    id: 'id',
    status: 'status',
    family: 'family',
    keptFamilyLabel: 'family_label',
    accompaniment: 'accompaniment',
    label: 'label',
    operator: 'operator',
    programme: 'programme',
    plannedStart: 'planned_start',
    plannedEnd: 'planned_end',
    realStart: 'real_start',
    realEnd: 'real_end',
    hours: 'hours',
    objective: kept('objective'),
    reason: kept('reason'),
    midReviewOn: 'mid_review_on',
    midReview: kept('mid_review'),
    finalReviewOn: 'final_review_on',
    finalReview: kept('final_review'),
    sheetId: 'sheet_id',
    validatedOn: 'validated_on',
    version: 'version',
  },
  needs: { familyLabel: ['keptFamilyLabel'] },
  relations: {
    evidence: ofStep(
      () => evidenceShape,
      (child) => `${child}.added_at, ${child}.id`,
      (child, _args, ctx) => {
        const readable = readableFiles(ctx, 'f')
        return sql(
          `exists (select from attachment f where f.plie_id = ${child}.plie_id and f.id = ${child}.attachment_id and ${readable.text})`,
          ...readable.params,
        )
      },
    ),
    decisions: ofStep(
      () => decisionShape,
      (child) => `${child}.decided_at, ${child}.id`,
    ),
  },
}

/** The étapes under `alias` a caller may read. */
export const readableSteps = (ctx: RequestContext, alias: string): Sql =>
  reachSql(ctx, ctx.access.reach('step.read'), ownerOf(alias))

extendShape(dossierShape, {
  relations: {
    steps: {
      kind: 'many',
      to: () => stepShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      where: (child, _args, ctx) => readableSteps(ctx, child),
      orderBy: (child) => `coalesce(${child}.real_start, ${child}.planned_start), ${child}.created_at, ${child}.id`,
    },
  },
})
