import { evaluate, say, submissionStarted } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { authorKind } from './author-kind.ts'
import { FormOutdated } from './errors.ts'
import { firstAnswers } from './first-answers.ts'
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
    ctx.access.require('submission.write', { ...dossier, authorId: ctx.actor.id })

    const version = await formVersions(ctx).inForce(asked.formId)
    if (version === null) throw new FormOutdated(0)
    const draft = await submissions(ctx).draftOf(dossier.id, asked.formId)
    if (draft !== null && ctx.access.allows('submission.write', { ...dossier, authorId: draft.authorId }))
      return { id: draft.id }
    touch(ctx, dossier, null)
    const author = authorKind(ctx.actor, dossier)
    const { answers, context } = await firstAnswers(ctx, dossier, version.form, author)
    const { scores, total } = evaluate(version.form, answers, context)

    const submission = await submissions(ctx).add({
      id: newId(),
      dossierId: dossier.id,
      formId: version.formId,
      formVersionId: version.id,
      status: 'DRAFT',
      answers,
      scores,
      total,
      lock: 1,
      authorId: ctx.actor.id,
      authorKind: author ?? null,
      createdAt: ctx.now,
      updatedAt: ctx.now,
      submittedAt: null,
    })
    await submissions(ctx).keepHistory(submission, new Map(Object.entries(answers)))

    record(
      ctx,
      dossier.id,
      submissionStarted({
        submissionId: submission.id,
        formId: version.formId,
        formTitle: say(version.form.title, 'fr'),
        formVersion: version.number,
      }),
    )
    concerns(ctx, 'submission', submission.id)
    return { id: submission.id }
  },
  { idempotent: true },
)
