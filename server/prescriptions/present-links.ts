import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'

/** The page a prescriber opens. */
export const addressOf = (ctx: RequestContext, row: Row): string =>
  `${ctx.runtime.config.publicUrl ?? ''}/p/${ctx.plie?.slug ?? ''}/${String(row['token'])}`

/** Whether the link works today, and why not. */
export const stateOf = ({ today }: RequestContext, row: Row): 'OPEN' | 'NOT_YET' | 'EXPIRED' | 'REVOKED' => {
  const day = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null)
  const [opensOn, expiresOn] = [day('opensOn'), day('expiresOn')]
  if (row['revokedAt'] !== null && row['revokedAt'] !== undefined) return 'REVOKED'
  if (expiresOn !== null && expiresOn < today) return 'EXPIRED'
  return opensOn !== null && opensOn > today ? 'NOT_YET' : 'OPEN'
}

/** What came through it; a link nobody used yet has no row of counts. */
export const countsOf = (row: Row): { received: number; waiting: number; lastReceivedAt: string | null } => {
  const counts: unknown = row['counts']
  const of = (name: string): unknown =>
    typeof counts === 'object' && counts !== null ? Reflect.get(counts, name) : undefined
  const last = of('lastReceivedAt')
  return {
    received: Number(of('received') ?? 0),
    waiting: Number(of('waiting') ?? 0),
    lastReceivedAt: typeof last === 'string' ? last : null,
  }
}
