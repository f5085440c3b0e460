import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type DossierView, DossierViewEntity } from './dossier-view.entity.ts'

/** The views of the caller: nobody reads another’s. */
export const dossierViews = (ctx: RequestContext) => ({
  all: async (): Promise<DossierView[]> =>
    ctx.actor.id === null
      ? []
      : ctx.em.find(DossierViewEntity, { plieId: plieOf(ctx), memberId: ctx.actor.id }, { orderBy: { name: 'asc' } }),
  /** Under this name from now on, whatever stood there before. */
  async keep(name: string, query: string): Promise<string> {
    const [row] = await ctx.em.execute<{ id: string }[]>(
      `insert into dossier_view (plie_id, id, member_id, name, query, updated_at) values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?)
       on conflict (plie_id, member_id, name) do update set query = excluded.query, updated_at = excluded.updated_at returning id`,
      [plieOf(ctx), newId(), ctx.actor.id, name, query, ctx.now],
    )
    return row?.id ?? ''
  },
  async forget(id: string): Promise<boolean> {
    const rows = await ctx.em.execute<{ id: string }[]>(
      'delete from dossier_view where plie_id = ?::uuid and member_id = ?::uuid and id = ?::uuid returning id',
      [plieOf(ctx), ctx.actor.id, id],
    )
    return rows.length === 1
  },
})
