import { type Dossier, dossiers, touch } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import type { Document } from './document.entity.ts'
import { documents } from './document.repository.ts'
import { DocumentWithdrawn } from './errors.ts'

/** A document and its dossier, locked; asked for whoever may write. @throws NOT_FOUND, FORBIDDEN */
export const lockedDocument = async (
  ctx: RequestContext,
  id: string,
): Promise<{ dossier: Dossier; document: Document }> => {
  const dossier = await dossiers(ctx).lock(await documents(ctx).dossierOf(id))
  const document = await documents(ctx).lock(id)
  concerns(ctx, 'document', document.id)
  return { dossier, document }
}

/** Marks a document and its open dossier as changed. @throws VersionConflict, DossierClosed, DocumentWithdrawn */
export const touchDocument = (
  ctx: RequestContext,
  { dossier, document }: { dossier: Dossier; document: Document },
  shown: number,
): void => {
  refuseStale(document, shown)
  if (document.withdrawnAt) throw new DocumentWithdrawn()
  touch(ctx, dossier, null)
  document.version += 1
  document.updatedAt = ctx.now
}
