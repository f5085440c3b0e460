import { LockMode } from '@mikro-orm/core'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Structure, StructureEntity } from './structure.entity.ts'

export const structures = (ctx: RequestContext) => ({
  add: (structure: Omit<Structure, 'plieId'>): Promise<Structure> => insert(ctx, StructureEntity, structure),
  /** Locked until the end of the transaction, or null. */
  find: async (id: string): Promise<Structure | null> =>
    isId(id)
      ? ctx.em.findOne(StructureEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null,
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Structure> {
    const found = await this.find(id)
    if (found === null) throw notFound()
    return found
  },
  /** No other structure has this name, and none takes it meanwhile. @throws InvalidInput */
  async keepName(name: string, except: string | null): Promise<void> {
    // NO KEY: rows that refer to the PLIE hold a key share on it.
    await ctx.em.execute('select id from plie where id = ? for no key update', [plieOf(ctx)])
    const rows = await ctx.em.execute<{ id: string }[]>(
      'select id from structure where plie_id = ?::uuid and lower(name) = lower(?)',
      [plieOf(ctx), name],
    )
    if (rows.some(({ id }) => id !== except)) throw new InvalidInput([inputIssue('input.taken', 'name')])
  },
  /** How many référents work there now. */
  async people(id: string): Promise<number> {
    const [row] = await ctx.em.execute<{ n: number }[]>(
      `select count(*)::int as n from structure_spell where plie_id = ?::uuid and structure_id = ?::uuid and until_day is null`,
      [plieOf(ctx), id],
    )
    return row?.n ?? 0
  },
})
