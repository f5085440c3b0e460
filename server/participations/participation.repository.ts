import { LockMode } from '@mikro-orm/core'
import type { PlainDate } from '../../schema/index.ts'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Participation, ParticipationEntity } from './participation.entity.ts'

export const participations = (ctx: RequestContext) => ({
  add: (row: Omit<Participation, 'plieId'>): Promise<Participation> => insert(ctx, ParticipationEntity, row),
  /** The dossier a participation goes on in and its operation: locked before it, as everywhere. @throws NOT_FOUND */
  async placeOf(id: string): Promise<{ readonly dossierId: string; readonly operationId: string }> {
    const [row] = isId(id)
      ? await ctx.em.execute<{ dossier_id: string; operation_id: string }[]>(
          'select dossier_id, operation_id from participation where plie_id = ?::uuid and id = ?::uuid',
          [plieOf(ctx), id],
        )
      : []
    if (row === undefined) throw notFound()
    return { dossierId: row.dossier_id, operationId: row.operation_id }
  },
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Participation> {
    const found = await ctx.em.findOne(
      ParticipationEntity,
      { plieId: plieOf(ctx), id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (found === null) throw notFound()
    return found
  },
  /** Every participation of some people, oldest first. */
  ofPeople: (ids: readonly string[]): Promise<Participation[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : ctx.em.find(
          ParticipationEntity,
          { plieId: plieOf(ctx), participantId: { $in: [...ids] } },
          { orderBy: { enteredOn: 'asc', id: 'asc' } },
        ),
  /** Those that go on in a dossier. */
  openIn: (dossierId: string): Promise<Participation[]> =>
    ctx.em.find(ParticipationEntity, { plieId: plieOf(ctx), dossierId, exitedOn: null }),
  async remove(row: Participation): Promise<void> {
    await ctx.em.remove(row).flush()
  },
  /** Ends everybody who is still in an operation, in one statement. */
  async endAll(operationId: string, day: PlainDate): Promise<{ id: string; dossierId: string }[]> {
    const rows = await ctx.em.execute<{ id: string; dossier_id: string }[]>(
      `update participation set exited_on = greatest(entered_on, ?::date), version = version + 1, updated_at = ?
       where plie_id = ?::uuid and operation_id = ?::uuid and exited_on is null returning id, dossier_id`,
      [day, ctx.now, plieOf(ctx), operationId],
    )
    return rows.map(({ id, dossier_id }) => ({ id, dossierId: dossier_id }))
  },
})
