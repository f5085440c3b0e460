import { members } from '../accounts/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { links } from './link.repository.ts'
import type { Prescription } from './prescription.entity.ts'

/** Whom the link was given to, what the token is called, or who typed it. */
export const sentThrough = async (ctx: RequestContext, { linkId, tokenId, sentBy }: Prescription): Promise<string> => {
  if (linkId) return (await links(ctx).get(linkId)).label
  if (sentBy) return (await members(ctx).nameOf(sentBy)) ?? ''
  const [token] = await ctx.em.execute<{ name: string }[]>(
    'select name from api_token where plie_id = ?::uuid and id = ?::uuid',
    [plieOf(ctx), tokenId],
  )
  return token?.name ?? ''
}
