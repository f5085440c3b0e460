import { documentMoved } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { newId } from '../platform/ids.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { documents } from './document.repository.ts'
import { documentValues } from './document-input.ts'
import { addVersion, type TouchedDocument } from './held-file.ts'

export interface DepositDocument {
  readonly dossierId: string
  /** A file of the dossier, sent before. */
  readonly attachmentId: string
  readonly input: object
  readonly idempotencyKey: string
}

/** Makes a file of the dossier a document of it. @throws InvalidInput, DossierClosed, KeyReused, NOT_FOUND */
export const depositDocument = useCase(
  'document.deposit',
  async (ctx, asked: DepositDocument): Promise<TouchedDocument> => {
    const dossier = await dossiers(ctx).lock(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('attachment.write', dossier, 'dossier.read')

    const values = documentValues(asked.input)
    touch(ctx, dossier, null)

    const document = await documents(ctx).add({
      ...{ id: newId(), dossierId: dossier.id, ...values, withdrawnAt: null, withdrawnBy: null, withdrawnReason: null },
      ...{ version: 1, createdAt: ctx.now, updatedAt: ctx.now },
    })
    await addVersion(ctx, document, { attachmentId: asked.attachmentId, number: 1 })

    record(ctx, dossier.id, documentMoved({ documentId: document.id, act: 'deposit', docKind: document.kind }))
    concerns(ctx, 'document', document.id)
    return { id: document.id, dossierId: dossier.id }
  },
  { idempotent: true },
)
