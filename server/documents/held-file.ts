import { attachments } from '../attachments/index.ts'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Document } from './document.entity.ts'
import { documentVersions } from './document.repository.ts'

/** What every verb on a document answers with. */
export interface TouchedDocument {
  readonly id: string
  readonly dossierId: string
}

/** Makes a file of the dossier the next version of a document. @throws NOT_FOUND for another dossier's, InvalidInput when it is one already */
export const addVersion = async (
  ctx: RequestContext,
  document: Document,
  { attachmentId, number }: { attachmentId: string; number: number },
): Promise<void> => {
  const file = await attachments(ctx).get(attachmentId)
  if (file.dossierId !== document.dossierId) throw notFound()
  if (await documentVersions(ctx).holds(file.id)) throw new InvalidInput([inputIssue('input.taken', 'attachmentId')])
  await documentVersions(ctx).add({
    ...{ id: newId(), dossierId: document.dossierId, documentId: document.id, number, attachmentId: file.id },
    ...{ addedAt: ctx.now, addedBy: ctx.actor.id },
  })
  if (document.sensitive) await attachments(ctx).markSensitive(document.dossierId, [file.id])
}
