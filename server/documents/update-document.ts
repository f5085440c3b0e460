import { documentMoved } from '../../schema/index.ts'
import { attachments } from '../attachments/index.ts'
import { record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { documentVersions } from './document.repository.ts'
import { documentValues } from './document-input.ts'
import type { TouchedDocument } from './held-file.ts'
import { lockedDocument, touchDocument } from './open-document.ts'

export interface UpdateDocument {
  readonly id: string
  readonly input: object
  /** Version of the document that was shown. */
  readonly version: number
}

/** Corrects what is said of a document. What was sensitive stays so: it may answer a sensitive question too. */
export const updateDocument = useCase(
  'document.update',
  async (ctx, asked: UpdateDocument): Promise<TouchedDocument> => {
    const { dossier, document } = await lockedDocument(ctx, asked.id)

    ctx.access.require('attachment.write', dossier, 'dossier.read')

    const { kind, label, sensitive } = documentValues(asked.input)
    touchDocument(ctx, { dossier, document }, asked.version)

    Object.assign(document, { kind, label, sensitive: document.sensitive || sensitive })
    if (document.sensitive) {
      const versions = await documentVersions(ctx).of(document.id)
      await attachments(ctx).markSensitive(
        dossier.id,
        versions.map(({ attachmentId }) => attachmentId),
      )
    }

    record(ctx, dossier.id, documentMoved({ documentId: document.id, act: 'correct', docKind: document.kind }))
    return { id: document.id, dossierId: dossier.id }
  },
)
