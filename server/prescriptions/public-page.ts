import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { settingOf } from '../tenants/index.ts'

/** What a PLIE decides of its public page, with its own name. */
export const publicPageOf = async (ctx: RequestContext) => {
  const [row] = await ctx.em.execute<{ name: string }[]>('select name from plie where id = ?', [plieOf(ctx)])
  return { plieName: row?.name ?? '', ...(await settingOf(ctx, 'public-page')) }
}
