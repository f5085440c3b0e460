import type { PlainDate } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

export interface StructureSpell {
  readonly structureId: string
  readonly fromDay: PlainDate
  /** Last day, included; null while still there. */
  readonly untilDay: PlainDate | null
}

/** Who worked for which structure, from which day to which day. One open spell at most for a référent. */
export const structureSpells = (ctx: RequestContext) => ({
  /** The last one, under way or over; null where there never was any. */
  async latest(accountId: string): Promise<StructureSpell | null> {
    const [row] = await ctx.em.execute<{ row: StructureSpell }[]>(
      `select json_build_object('structureId', structure_id, 'fromDay', from_day, 'untilDay', until_day) as row
       from structure_spell where plie_id = ?::uuid and account_id = ?::uuid order by from_day desc, id desc limit 1`,
      [plieOf(ctx), accountId],
    )
    return row?.row ?? null
  },
  /** Ends the spell under way the day before; one that began that day never was. */
  async end(accountId: string, day: PlainDate): Promise<void> {
    await ctx.em.execute(
      `delete from structure_spell where plie_id = ?::uuid and account_id = ?::uuid and until_day is null and from_day >= ?::date`,
      [plieOf(ctx), accountId, day],
    )
    await ctx.em.execute(
      `update structure_spell set until_day = ?::date - 1 where plie_id = ?::uuid and account_id = ?::uuid and until_day is null`,
      [day, plieOf(ctx), accountId],
    )
  },
  async start(accountId: string, structureId: string, day: PlainDate): Promise<void> {
    await ctx.em.execute(
      `insert into structure_spell (plie_id, id, account_id, structure_id, from_day) values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::date)`,
      [plieOf(ctx), newId(), accountId, structureId, day],
    )
  },
})
