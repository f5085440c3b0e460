import { documents as deposited } from '../documents/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { entryEvidence } from './journey.repository.ts'
import { readJourneySettings } from './journey-record.ts'

export interface MarkEntryDocument {
  readonly dossierId: string
  /** In the words of the PLIE's settings, in either language. */
  readonly document: string
  readonly seen: boolean
  /** A document of the same dossier that is its copy; null: the paper was handed back. */
  readonly documentId?: string | null | undefined
  /** Version of the dossier that was shown. */
  readonly version: number
}

/** Notes that a document of the entry was seen, or takes it back: « vu le … par … »; a copy only when one was deposited (domain.md §11). */
export const markEntryDocument = useCase(
  'journey.mark-document',
  async (ctx, asked: MarkEntryDocument): Promise<{ id: string }> => {
    const dossier = await dossiers(ctx).lock(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('journey.follow', dossier, 'dossier.read')

    touch(ctx, dossier, asked.version)
    const { entryEvidence: documents } = await readJourneySettings(ctx)
    const document = documents?.find((one) => Object.values(one).includes(asked.document))
    if (document === undefined) throw new InvalidInput([inputIssue('input.unknown', 'document')])

    const copy = asked.documentId ? await deposited(ctx).get(asked.documentId) : null
    if (copy !== null && copy.dossierId !== dossier.id) throw notFound()

    const kept = { id: newId(), document: document.fr, documentId: copy?.id ?? null }
    if (asked.seen) await entryEvidence(ctx).mark(dossier.id, kept)
    else await entryEvidence(ctx).unmark(dossier.id, document.fr)
    return { id: dossier.id }
  },
)
