import { documentMoved } from '../../schema/index.ts'
import { record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { documentVersions } from './document.repository.ts'
import { addVersion, type TouchedDocument } from './held-file.ts'
import { lockedDocument, touchDocument } from './open-document.ts'

export interface ReplaceDocument {
  readonly id: string
  /** A file of the same dossier, sent before. */
  readonly attachmentId: string
  /** Version of the document that was shown. */
  readonly version: number
}

/** Gives a document its next version; the former ones stay, each downloadable. @throws InvalidInput, VersionConflict, DocumentWithdrawn */
export const replaceDocument = useCase(
  'document.replace',
  async (ctx, asked: ReplaceDocument): Promise<TouchedDocument> => {
    const { dossier, document } = await lockedDocument(ctx, asked.id)

    ctx.access.require('attachment.write', dossier, 'dossier.read')

    touchDocument(ctx, { dossier, document }, asked.version)
    const latest = (await documentVersions(ctx).of(document.id)).at(-1)?.number ?? 0

    await addVersion(ctx, document, { attachmentId: asked.attachmentId, number: latest + 1 })

    record(ctx, dossier.id, documentMoved({ documentId: document.id, act: 'replace', docKind: document.kind }))
    return { id: document.id, dossierId: dossier.id }
  },
)
