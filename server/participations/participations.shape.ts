import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Shape } from '../platform/plan/shape.ts'
import type { Sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

/** Who follows a person today is who may read all their participations: the référent of the latest journey. */
const ownerOf = (alias: string) => (name: string) =>
  `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${alias}.plie_id
     and d.participant_id = ${alias}.participant_id order by d.opened_at desc, d.created_at desc limit 1)`

const countsShape: Shape = {
  type: 'FseOperationCounts',
  table: `(select plie_id, operation_id, count(*)::int as people, (count(*) filter (where exited_on is null))::int as present,
      (count(*) filter (where missing <> '{}'))::int as incomplete from participation group by plie_id, operation_id)`,
  columns: { people: 'people', present: 'present', incomplete: 'incomplete' },
}

export const operationShape: Shape = {
  type: 'FseOperation',
  table: 'fse_operation',
  columns: {
    id: 'id',
    operationNumber: 'operation_number',
    label: 'label',
    firstDay: 'first_day',
    lastDay: 'last_day',
    operator: 'operator',
    closedOn: 'closed_on',
    version: 'version',
  },
  relations: {
    counts: {
      kind: 'one',
      to: () => countsShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.operation_id = ${parent}.id`,
    },
  },
}

export const participationShape: Shape = {
  type: 'Participation',
  table: 'participation',
  columns: {
    id: 'id',
    enteredOn: 'entered_on',
    exitedOn: 'exited_on',
    missing: 'missing',
    /** Disability, income, housing: for those who follow the person. */
    entry: { column: 'entry', permission: 'participation.edit', owner: ownerOf },
    dossierId: 'dossier_id',
    version: 'version',
  },
  needs: { age: ['entry'], answers: ['entry'] },
  relations: {
    operation: {
      kind: 'one',
      to: () => operationShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.operation_id`,
    },
  },
}

/** The rows under `alias` a caller may read. */
export const readableParticipations = (ctx: RequestContext, alias: string): Sql =>
  reachSql(ctx, ctx.access.reach('participation.read'), ownerOf(alias))

extendShape(dossierShape, {
  relations: {
    participations: {
      kind: 'many',
      to: () => participationShape,
      on: (parent, child) =>
        `${child}.plie_id = ${parent}.plie_id and ${child}.participant_id = ${parent}.participant_id`,
      where: (child, _args, ctx) => readableParticipations(ctx, child),
      orderBy: (child) => `${child}.entered_on desc, ${child}.id desc`,
    },
  },
})
