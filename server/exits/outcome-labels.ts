import { z } from 'zod'
import { commonOutcomes, type L10n } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

const labels = z.record(z.string(), z.object({ fr: z.string() }).catchall(z.string()))

/** Names the PLIE gives to the outcomes of its decisions, by outcome id; the usual name where it gives none. */
export const outcomeLabels = async (ctx: RequestContext): Promise<ReadonlyMap<string, L10n>> => {
  const [row] = await ctx.em.execute<{ outcomes: unknown }[]>(
    "select settings -> 'outcomes' as outcomes from plie where id = ?",
    [plieOf(ctx)],
  )
  const parsed = labels.safeParse(row?.outcomes)
  return new Map<string, L10n>(Object.entries({ ...commonOutcomes, ...(parsed.success ? parsed.data : {}) }))
}
