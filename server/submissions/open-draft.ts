import { type Answers, evaluate, say, submissionStarted } from '../../schema/index.ts'
import { type Dossier, touch } from '../dossiers/index.ts'
import type { PublishedForm } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { authorKind } from './author-kind.ts'
import { firstAnswers } from './first-answers.ts'
import type { Submission } from './submission.entity.ts'
import { submissions } from './submission.repository.ts'

/**
 * A new draft of a form in a locked dossier, for whoever was already allowed to write it; it starts with what the dossier tells and
 * with `given`, which comes first.
 */
export const openDraft = async (
  ctx: RequestContext,
  dossier: Dossier,
  version: PublishedForm,
  given: Answers = {},
): Promise<Submission> => {
  touch(ctx, dossier, null)
  const author = authorKind(ctx.actor, dossier)
  const first = await firstAnswers(ctx, dossier, version.form, author)
  const answers = { ...first.answers, ...given }
  const { scores, total } = evaluate(version.form, answers, first.context)

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
  return submission
}
