import type { GraphQLResolveInfo } from 'graphql'
import { notFound } from '../platform/errors.ts'
import { type Row, readMany, readOne } from '../platform/plan/plan.ts'
import { type Selection, selectionOf } from '../platform/plan/selection.ts'
import { every, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { structureShape } from './structures.shape.ts'

const MOST = 200

/** The structures of the PLIE by name, those that work for it no more last; one statement. */
export const readStructures = useCase(
  'structure.list',
  async (ctx, { selection }: { selection: Selection }): Promise<Row[]> => {
    ctx.access.require('structure.list')
    return readMany(ctx, structureShape, selection, sql('structure.plie_id = ?::uuid', plieOf(ctx)), {
      ...{ orderBy: 'structure.closed_on is not null, lower(structure.name), structure.id', limit: MOST },
    })
  },
  { reads: true },
)

/** What a mutation on a structure answers with. */
export const structurePayload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id }: { id: string }) => {
  const selection = selectionOf(info, 'Structure', ['StructurePayload.structure'])
  const where = every([sql('structure.plie_id = ?::uuid', plieOf(ctx)), sql('structure.id = ?::uuid', id)])
  const structure = await readOne(ctx, structureShape, selection, where)
  if (structure === null) throw notFound()
  return { structure }
}
