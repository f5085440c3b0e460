import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Attachment, AttachmentEntity } from './attachment.entity.ts'
import { keptBeside } from './kept-beside.ts'

export const attachments = (ctx: RequestContext) => ({
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Attachment> {
    const found = isId(id) ? await ctx.em.findOne(AttachmentEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  add: (attachment: Omit<Attachment, 'plieId'>): Promise<Attachment> => insert(ctx, AttachmentEntity, attachment),
  /** Documents people added: what another record keeps for itself is not one of them. */
  async count(dossierId: string): Promise<number> {
    const [row] = await ctx.em.execute<{ n: number }[]>(
      `select count(*)::int as n from attachment a
       where a.plie_id = ?::uuid and a.dossier_id = ?::uuid and not (${keptBeside('a')})`,
      [plieOf(ctx), dossierId],
    )
    return row?.n ?? 0
  },
})
