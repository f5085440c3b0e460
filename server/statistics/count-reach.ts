import type { Permission } from '../../schema/index.ts'
import type { Reach } from '../platform/access/access.ts'
import type { RequestContext } from '../platform/request.ts'

/**
 * Rows the caller may count, and whether they may know any number of them: those of whom they read the rows, else all those whose figures
 * they read.
 * @throws FORBIDDEN for whoever may do neither
 */
export const countReach = (
  ctx: RequestContext,
  { read, count }: { read: Permission; count: Permission },
): { reach: Reach; exact: boolean } => {
  ctx.access.require(count)
  const readable = ctx.access.reach(read)
  return readable.kind === 'none' ? { reach: ctx.access.reach(count), exact: false } : { reach: readable, exact: true }
}
