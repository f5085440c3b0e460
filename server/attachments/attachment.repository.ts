import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Attachment, AttachmentEntity } from './attachment.entity.ts'
import { keptBeside } from './kept-beside.ts'

export const attachments = (ctx: RequestContext) => ({
  /** A file whose bytes are there. @throws NOT_FOUND */
  async get(id: string): Promise<Attachment> {
    const found = isId(id) ? await ctx.em.findOne(AttachmentEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null || !found.storedAt) throw notFound()
    return found
  },
  /** A file its bytes have not reached yet, of whoever sends it. @throws NOT_FOUND */
  async unfinished(id: string): Promise<Attachment> {
    const found = isId(id) ? await ctx.em.findOne(AttachmentEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null || found.createdBy !== (ctx.actor.id ?? '')) throw notFound()
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
  /** Files of a dossier that something has just named as telling of health or social situation. */
  async markSensitive(dossierId: string, ids: readonly string[]): Promise<void> {
    const wanted = ids.filter(isId)
    if (wanted.length === 0) return
    await ctx.em.execute(
      `update attachment set sensitive = true
       where plie_id = ?::uuid and dossier_id = ?::uuid and id = any (?::uuid[]) and not sensitive`,
      [plieOf(ctx), dossierId, `{${wanted.join(',')}}`],
    )
  },
  someUnfinished: async (before: Date): Promise<boolean> =>
    (await ctx.em.count(AttachmentEntity, { plieId: plieOf(ctx), storedAt: null, createdAt: { $lt: before } })) > 0,
  /** Forgets files the server was stopped before keeping. Gives how many there were. */
  async forgetUnfinished(before: Date): Promise<number> {
    const gone = await ctx.em.execute<object[]>(
      'delete from attachment where plie_id = ?::uuid and stored_at is null and created_at < ? returning id',
      [plieOf(ctx), before],
    )
    return gone.length
  },
})
