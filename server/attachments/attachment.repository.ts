import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Attachment, AttachmentEntity } from './attachment.entity.ts'

export const attachments = (ctx: RequestContext) => ({
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Attachment> {
    const found = isId(id) ? await ctx.em.findOne(AttachmentEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  add: (attachment: Omit<Attachment, 'plieId'>): Promise<Attachment> => insert(ctx, AttachmentEntity, attachment),
  count: (dossierId: string): Promise<number> => ctx.em.count(AttachmentEntity, { plieId: plieOf(ctx), dossierId }),
})
