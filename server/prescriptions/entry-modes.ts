import { z } from 'zod'
import { setting } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { plies } from '../tenants/index.ts'

const kept = z.object({ entryModes: setting(z.array(z.string())) })

/** The ways into the PLIE that its settings name; null where its text is silent, and none is closed. */
export const entryModes = async (ctx: RequestContext): Promise<readonly string[] | null> => {
  const read = kept.safeParse(await plies(ctx).settings())
  return read.success ? read.data.entryModes : null
}
