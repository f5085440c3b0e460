import type { PlainDate } from '../../schema/index.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Dossier } from './dossier.entity.ts'
import { JourneyActEntity, type JourneyActRow } from './journey-act.entity.ts'

export const journeyActs = (ctx: RequestContext) => ({
  add: (act: Omit<JourneyActRow, 'plieId'>): Promise<JourneyActRow> => insert(ctx, JourneyActEntity, act),
  /** Day of the last act that brought the dossier to its status; null when none did. */
  async lastMove({ id, status }: Pick<Dossier, 'id' | 'status'>): Promise<PlainDate | null> {
    const [row] = await ctx.em.execute<{ day: PlainDate }[]>(
      `select on_day::text as day from journey_act
       where plie_id = ?::uuid and dossier_id = ?::uuid and to_status = ? and from_status <> to_status order by at desc, id desc limit 1`,
      [plieOf(ctx), id, status],
    )
    return row?.day ?? null
  },
  renewals: (dossierId: string): Promise<number> =>
    ctx.em.count(JourneyActEntity, { plieId: plieOf(ctx), dossierId, act: 'renew' }),
})
