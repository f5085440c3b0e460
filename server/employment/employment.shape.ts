import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Relation, type Shape } from '../platform/plan/shape.ts'
import type { Sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

export const workContractShape: Shape = {
  type: 'WorkContract',
  table: 'work_contract',
  columns: {
    id: 'id',
    kind: 'kind',
    employer: 'employer',
    startDate: 'start_date',
    signedEndDate: 'signed_end_date',
    actualEndDate: 'actual_end_date',
    weeklyHours: 'weekly_hours',
    quotaPercent: 'quota_percent',
    subsidised: 'subsidised',
    clauseHours: 'clause_hours',
    insertionClause: 'insertion_clause',
    partTimeChosen: 'part_time_chosen',
    sameEmployer: 'same_employer',
    annualClosingOnly: 'annual_closing_only',
    siaeKind: 'siae_kind',
    version: 'version',
  },
}

export const trainingShape: Shape = {
  type: 'Training',
  table: 'training',
  columns: {
    id: 'id',
    kind: 'kind',
    title: 'title',
    hours: 'hours',
    startDate: 'start_date',
    endDate: 'end_date',
    titleObtained: 'title_obtained',
    certificationObtained: 'certification_obtained',
    version: 'version',
  },
}

/** The rows under `alias` a caller may read. */
export const readableRecords = (ctx: RequestContext, alias: string): Sql =>
  reachSql(ctx, ctx.access.reach('employment.read'), (name) => ownerColumn(name, alias))

/** Rows of the dossier above, for those who may read them: a prescriber sees none. */
const ofDossier = (shape: Shape): Relation => ({
  kind: 'many',
  to: () => shape,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
  where: (child, _args, ctx) => readableRecords(ctx, child),
  orderBy: (child) => `${child}.start_date, ${child}.id`,
})

/** The policy names `dossier.referent_id`; from a child row that is a look-up of its dossier. */
const ownerColumn = (name: string, child: string): string =>
  `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${child}.plie_id and d.id = ${child}.dossier_id)`

extendShape(dossierShape, {
  relations: { workContracts: ofDossier(workContractShape), trainings: ofDossier(trainingShape) },
})
