import { writeAudits } from './audit/audit.ts'
import { keepKeys } from './idempotency/idempotency.ts'
import { type Em, inTransaction } from './orm/orm.ts'
import { writeEventsOf } from './outbox/outbox.ts'
import type { RequestContext, Served } from './request.ts'

/**
 * Serves requests of one PLIE one after the other in one transaction: all of them or none. Each is a use case like any other, with its
 * own caller, clock and authorization; events, outbox, audit lines and keys are written together at the end. For work that plays many
 * requests (the demonstration), never for one that comes over HTTP: the first refusal takes everything back.
 */
export const inSeries = async <T>(em: Em, name: string, play: (em: Em, series: Served[]) => Promise<T>): Promise<T> => {
  const series: Served[] = []
  const result = await inTransaction(em, name, async (inner) => {
    const out = await play(inner, series)
    const [first] = series
    if (first !== undefined) await write({ ...first.ctx, em: inner }, series)
    return out
  })
  for (const { work } of series) for (const after of work.afterCommit) after()
  return result
}

const write = async (ctx: RequestContext, series: readonly Served[]): Promise<void> => {
  await writeEventsOf(ctx, series)
  await writeAudits(
    ctx,
    series.map(({ ctx: one, action, work }) => ({ ctx: one, action, object: work.object, result: 'ok' })),
  )
  await keepKeys(ctx, series)
}
