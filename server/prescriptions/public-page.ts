import type { RequestContext } from '../platform/request.ts'
import { plies, settingOf } from '../tenants/index.ts'

/** What a PLIE decides of its public page, with its own name. */
export const publicPageOf = async (ctx: RequestContext) => ({
  plieName: await plies(ctx).name(),
  ...(await settingOf(ctx, 'public-page')),
})
