import { documentMoved } from '../../schema/index.ts'
import { record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { withdrawalReason } from './document-input.ts'
import type { TouchedDocument } from './held-file.ts'
import { lockedDocument, touchDocument } from './open-document.ts'

export interface WithdrawDocument {
  readonly id: string
  readonly reason: string
  /** Version of the document that was shown. */
  readonly version: number
}

/** Takes a document out of use with a written reason; its versions stay, for whoever checks later. */
export const withdrawDocument = useCase(
  'document.withdraw',
  async (ctx, asked: WithdrawDocument): Promise<TouchedDocument> => {
    const { dossier, document } = await lockedDocument(ctx, asked.id)

    ctx.access.require('attachment.write', dossier, 'dossier.read')

    const withdrawnReason = withdrawalReason(asked.reason)
    touchDocument(ctx, { dossier, document }, asked.version)

    Object.assign(document, { withdrawnAt: ctx.now, withdrawnBy: ctx.actor.id, withdrawnReason })

    record(ctx, dossier.id, documentMoved({ documentId: document.id, act: 'withdraw', docKind: document.kind }))
    return { id: document.id, dossierId: dossier.id }
  },
)
