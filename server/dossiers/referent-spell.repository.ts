import type { PlainDate } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** Who followed whom, from which day to which day. One open spell at most in a dossier. */
export const referentSpells = (ctx: RequestContext) => ({
  /** Ends the spell under way the day before (the same day when it began that day) and starts another. */
  async start(dossierId: string, referentId: string, day: PlainDate): Promise<void> {
    await this.end(dossierId, day)
    await ctx.em.execute(
      `insert into referent_spell (plie_id, id, dossier_id, referent_id, from_day) values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?::date)`,
      [plieOf(ctx), newId(), dossierId, referentId, day],
    )
  },
  async end(dossierId: string, day: PlainDate): Promise<void> {
    await ctx.em.execute(
      `update referent_spell set until_day = greatest(from_day, ?::date - 1)
       where plie_id = ?::uuid and dossier_id = ?::uuid and until_day is null`,
      [day, plieOf(ctx), dossierId],
    )
  },
})
