import { plieOf } from '../plie-of.ts'
import type { RequestContext } from '../request.ts'

/** Whether the PLIE of the request has this row at all, whoever may see it. `table` is a name of ours. */
export const isHere = async (ctx: RequestContext, table: string, id: string): Promise<boolean> => {
  const rows = await ctx.em.execute<object[]>(
    `select 1 as one from ${table} where plie_id = ?::uuid and id = ?::uuid`,
    [plieOf(ctx), id],
  )
  return rows.length > 0
}
