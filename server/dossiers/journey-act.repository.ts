import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { JourneyActEntity, type JourneyActRow } from './journey-act.entity.ts'

export const journeyActs = (ctx: RequestContext) => ({
  add: (act: Omit<JourneyActRow, 'plieId'>): Promise<JourneyActRow> => insert(ctx, JourneyActEntity, act),
  renewals: (dossierId: string): Promise<number> =>
    ctx.em.count(JourneyActEntity, { plieId: plieOf(ctx), dossierId, act: 'renew' }),
})
