import type { GraphQLResolveInfo } from 'graphql'
import { dossierPayload } from '../dossiers/index.ts'
import { notFound } from '../platform/errors.ts'
import { type Row, readMany, readOne } from '../platform/plan/plan.ts'
import { type Selection, selectionOf } from '../platform/plan/selection.ts'
import { every, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { operationShape, participationShape, readableParticipations } from './participations.shape.ts'
import type { TouchedParticipation } from './record-participation.ts'

const MOST = 200

/** The operations of the PLIE, the latest first, with how many people are in each; one statement. */
export const readOperations = useCase(
  'operation.list',
  async (ctx, { selection }: { selection: Selection }): Promise<Row[]> => {
    ctx.access.require('operation.list')
    return readMany(ctx, operationShape, selection, sql('fse_operation.plie_id = ?::uuid', plieOf(ctx)), {
      ...{ orderBy: 'fse_operation.first_day desc, fse_operation.operation_number, fse_operation.id', limit: MOST },
    })
  },
  { reads: true },
)

/** What a mutation on an operation answers with. */
export const operationPayload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id }: { id: string }) => {
  const selection = selectionOf(info, 'FseOperation', ['FseOperationPayload.operation'])
  const where = every([sql('fse_operation.plie_id = ?::uuid', plieOf(ctx)), sql('fse_operation.id = ?::uuid', id)])
  const operation = await readOne(ctx, operationShape, selection, where)
  if (operation === null) throw notFound()
  return { operation }
}

/** What a mutation on a participation answers with. A repeated request gets its first answer only while the caller may still read it. */
export const participationPayload = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { id, dossierId }: TouchedParticipation,
) => {
  const selection = selectionOf(info, 'Participation', ['ParticipationPayload.participation'])
  const where = every([readableParticipations(ctx, 'participation'), sql('participation.id = ?::uuid', id)])
  const participation = await readOne(ctx, participationShape, selection, where)
  if (participation === null) throw notFound()
  return { participation, ...(await dossierPayload(ctx, info, { id: dossierId }, 'ParticipationPayload')) }
}

export const removedParticipationPayload = async (
  ctx: RequestContext,
  info: GraphQLResolveInfo,
  { id, dossierId }: TouchedParticipation,
) => ({ id, ...(await dossierPayload(ctx, info, { id: dossierId }, 'RemovedParticipationPayload')) })
