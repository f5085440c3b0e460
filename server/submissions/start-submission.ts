import { dossiers } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { FormOutdated } from './errors.ts'
import { openDraft } from './open-draft.ts'
import { submissions } from './submission.repository.ts'

export interface StartSubmission {
  readonly dossierId: string
  readonly formId: string
  readonly idempotencyKey: string
}

/**
 * Starts filling a form in a dossier, on its version in force, with the answers the dossier already gives; a draft already under
 * way that the caller may write is taken up again.
 */
export const startSubmission = useCase(
  'submission.start',
  async (ctx, asked: StartSubmission): Promise<{ id: string }> => {
    const dossier = await dossiers(ctx).lock(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    // Whoever writes is the author, so the dossier is asked for apart: a prescriber fills forms of those they sent only.
    ctx.access.require('dossier.read', dossier, 'dossier.read')
    ctx.access.require('submission.write', { ...dossier, authorId: ctx.actor.id, formId: asked.formId })

    const version = await formVersions(ctx).inForce(asked.formId)
    if (version === null) throw new FormOutdated(0)
    const draft = await submissions(ctx).draftOf(dossier.id, asked.formId)
    if (
      draft !== null &&
      ctx.access.allows('submission.write', { ...dossier, authorId: draft.authorId, formId: asked.formId })
    )
      return { id: draft.id }
    const submission = await openDraft(ctx, dossier, version)

    concerns(ctx, 'submission', submission.id)
    return { id: submission.id }
  },
  { idempotent: true },
)
