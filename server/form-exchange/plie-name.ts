import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** The name of the PLIE, as its documents bear it. */
export const plieName = async (ctx: RequestContext): Promise<string> => {
  const [row] = await ctx.em.execute<{ name: string }[]>('select name from plie where id = ?', [plieOf(ctx)])
  return row?.name ?? ''
}
