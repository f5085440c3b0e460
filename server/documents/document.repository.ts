import { LockMode } from '@mikro-orm/core'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Document, DocumentEntity, type DocumentVersion, DocumentVersionEntity } from './document.entity.ts'

export const documents = (ctx: RequestContext) => ({
  add: (document: Omit<Document, 'plieId'>): Promise<Document> => insert(ctx, DocumentEntity, document),
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Document> {
    const found = isId(id) ? await ctx.em.findOne(DocumentEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  /** The dossier a document is in: locked before it, as everywhere. @throws NOT_FOUND */
  async dossierOf(id: string): Promise<string> {
    const [row] = isId(id)
      ? await ctx.em.execute<{ dossier_id: string }[]>(
          'select dossier_id from document where plie_id = ?::uuid and id = ?::uuid',
          [plieOf(ctx), id],
        )
      : []
    if (row === undefined) throw notFound()
    return row.dossier_id
  },
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Document> {
    const found = await ctx.em.findOne(
      DocumentEntity,
      { plieId: plieOf(ctx), id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (found === null) throw notFound()
    return found
  },
})

export const documentVersions = (ctx: RequestContext) => ({
  add: (version: Omit<DocumentVersion, 'plieId'>): Promise<DocumentVersion> =>
    insert(ctx, DocumentVersionEntity, version),
  /** Oldest first. */
  of: (documentId: string): Promise<DocumentVersion[]> =>
    ctx.em.find(DocumentVersionEntity, { plieId: plieOf(ctx), documentId }, { orderBy: { number: 'asc' } }),
  /** Whether a file is a version of some document. */
  holds: async (attachmentId: string): Promise<boolean> =>
    (await ctx.em.count(DocumentVersionEntity, { plieId: plieOf(ctx), attachmentId })) > 0,
})
