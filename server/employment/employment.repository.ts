import { type EntityName, type FilterQuery, LockMode } from '@mikro-orm/core'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Training, TrainingEntity } from './training.entity.ts'
import { type WorkContract, WorkContractEntity } from './work-contract.entity.ts'

const oldestFirst = <T extends { plieId: string }>(
  ctx: RequestContext,
  entity: EntityName<T>,
  where: object,
  disableIdentityMap = false,
): Promise<T[]> =>
  ctx.em.find(entity, { plieId: plieOf(ctx), ...where } as unknown as FilterQuery<T>, {
    orderBy: { startDate: 'asc' } as never,
    disableIdentityMap,
  }) as Promise<T[]>

const rowsOf = <T extends { plieId: string; id: string }>(
  ctx: RequestContext,
  entity: EntityName<T>,
  table: 'work_contract' | 'training',
) => ({
  add: (row: Omit<T, 'plieId'>): Promise<T> => insert(ctx, entity, row),
  /** The dossier a row is in: locked before it, as everywhere. @throws NOT_FOUND */
  async dossierOf(id: string): Promise<string> {
    const [row] = isId(id)
      ? await ctx.em.execute<{ dossier_id: string }[]>(
          `select dossier_id from ${table} where plie_id = ?::uuid and id = ?::uuid`,
          [plieOf(ctx), id],
        )
      : []
    if (row === undefined) throw notFound()
    return row.dossier_id
  },
  async lock(id: string): Promise<T> {
    const where = { plieId: plieOf(ctx), id } as unknown as FilterQuery<T>
    const found = isId(id) ? await ctx.em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null
    if (found === null) throw notFound()
    return found as T
  },
  async remove(row: T): Promise<void> {
    await ctx.em.remove(row).flush()
  },
  /** All rows of a dossier, oldest first. */
  ofDossier: (dossierId: string): Promise<T[]> => oldestFirst(ctx, entity, { dossierId }),
  /** All rows of some dossiers, oldest first, to be read and not changed: the unit of work does not watch them. */
  ofDossiers: (dossierIds: readonly string[]): Promise<T[]> =>
    oldestFirst(ctx, entity, { dossierId: { $in: [...dossierIds] } }, true),
})

export const workContracts = (ctx: RequestContext) => rowsOf<WorkContract>(ctx, WorkContractEntity, 'work_contract')
export const trainings = (ctx: RequestContext) => rowsOf<Training>(ctx, TrainingEntity, 'training')
