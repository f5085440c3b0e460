import { LockMode } from '@mikro-orm/core'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Dossier, DossierEntity, type Participant, ParticipantEntity } from './dossier.entity.ts'

export const dossiers = (ctx: RequestContext) => ({
  /** The dossier, locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Dossier> {
    const found = isId(id)
      ? await ctx.em.findOne(DossierEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (found === null) throw notFound()
    return found
  },
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Dossier> {
    const found = isId(id) ? await ctx.em.findOne(DossierEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  /**
   * Next free number of a year, `2026-0042`; the PLIE's row is locked so that two openings never get the same.
   * NO KEY: rows that refer to the PLIE hold a key share on it already, and two openings would wait for each other for ever.
   */
  async nextNumber(year: string): Promise<string> {
    await ctx.em.execute('select id from plie where id = ? for no key update', [plieOf(ctx)])
    const [row] = await ctx.em.execute<{ next: number }[]>(
      "select coalesce(max(substring(number from 6)::int), 0) + 1 as next from dossier where number like ? and number ~ '^[0-9]{4}-[0-9]+$'",
      [`${year}-%`],
    )
    return `${year}-${String(row?.next ?? 1).padStart(4, '0')}`
  },
  /** The number of a dossier the caller may see in a list, or null. */
  async numberOf(id: string): Promise<string | null> {
    const reach = reachSql(ctx, ctx.access.reach('dossier.list'))
    if (!isId(id)) return null
    const [row] = await ctx.em.execute<{ number: string }[]>(
      `select number from dossier where plie_id = ? and id = ? and (${reach.text})`,
      [plieOf(ctx), id, ...reach.params],
    )
    return row?.number ?? null
  },
  /** Of these ids. */
  withIds: (ids: readonly string[]): Promise<Dossier[]> =>
    ids.length === 0 ? Promise.resolve([]) : ctx.em.find(DossierEntity, { plieId: plieOf(ctx), id: { $in: [...ids] } }),
  /** Every journey of a person, the latest first. */
  ofParticipant: (participantId: string): Promise<Dossier[]> =>
    ctx.em.find(
      DossierEntity,
      { plieId: plieOf(ctx), participantId },
      { orderBy: { openedAt: 'desc', createdAt: 'desc' } },
    ),
  add: (dossier: Omit<Dossier, 'plieId'>): Promise<Dossier> => insert(ctx, DossierEntity, dossier),
})

export const participants = (ctx: RequestContext) => ({
  /** The person, locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Participant> {
    const found = isId(id)
      ? await ctx.em.findOne(ParticipantEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (found === null) throw notFound()
    return found
  },
  async get(id: string): Promise<Participant> {
    const found = await ctx.em.findOne(ParticipantEntity, { plieId: plieOf(ctx), id })
    if (found === null) throw notFound()
    return found
  },
  /** Of these ids, to be read and not changed. */
  withIds: (ids: readonly string[]): Promise<Participant[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : ctx.em.find(ParticipantEntity, { plieId: plieOf(ctx), id: { $in: [...ids] } }, { disableIdentityMap: true }),
  add: (participant: Omit<Participant, 'plieId'>): Promise<Participant> => insert(ctx, ParticipantEntity, participant),
})
