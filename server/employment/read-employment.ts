import type { GraphQLResolveInfo } from 'graphql'
import { dossierPayload } from '../dossiers/index.ts'
import { notFound } from '../platform/errors.ts'
import { type Row, readOne } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { Shape } from '../platform/plan/shape.ts'
import { every, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { readableRecords, trainingShape, workContractShape } from './employment.shape.ts'
import type { Touched } from './record-verbs.ts'

const readRecord = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  shape: Shape,
  path: string,
  id: string,
): Promise<Row> => {
  const where = every([readableRecords(ctx, shape.table), sql(`${shape.table}.id = ?::uuid`, id)])
  const row = await readOne(ctx, shape, selectionOf(info, shape.type, [path]), where)
  if (row === null) throw notFound()
  return row
}

/** What a mutation on a job answers with. A repeated request gets its first answer only while the caller may still read it. */
export const workContractPayload = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { id, dossierId }: Touched,
) => ({
  workContract: await readRecord(ctx, info, workContractShape, 'WorkContractPayload.workContract', id),
  ...(await dossierPayload(ctx, info, { id: dossierId }, 'WorkContractPayload')),
})

export const trainingPayload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id, dossierId }: Touched) => ({
  training: await readRecord(ctx, info, trainingShape, 'TrainingPayload.training', id),
  ...(await dossierPayload(ctx, info, { id: dossierId }, 'TrainingPayload')),
})

export const removedPayload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id, dossierId }: Touched) => ({
  id,
  ...(await dossierPayload(ctx, info, { id: dossierId }, 'RemovedPayload')),
})
