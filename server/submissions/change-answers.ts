import { type Evaluation, evaluate } from '../../schema/index.ts'
import { dossiers, requireOpen } from '../dossiers/index.ts'
import { formVersions, type PublishedForm } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { VersionConflict } from '../platform/version-conflict.ts'
import { authorKind } from './author-kind.ts'
import { dossierFacts } from './dossier-facts.ts'
import { AlreadySubmitted, AnswersRejected } from './errors.ts'
import { fileIssues } from './file-issues.ts'
import { markSensitiveFiles } from './mark-sensitive-files.ts'
import { mergeAnswers } from './merge-answers.ts'
import { readOnlyIssues } from './read-only-issues.ts'
import type { Submission } from './submission.entity.ts'
import { submissions } from './submission.repository.ts'
import { verifiedAnswers } from './verified-answers.ts'

type OpenDossier = Awaited<ReturnType<ReturnType<typeof dossiers>['lock']>>

export interface Changed {
  readonly submission: Submission
  readonly dossier: OpenDossier
  readonly version: PublishedForm
  readonly evaluation: Evaluation
}

/**
 * Takes a patch of answers into a draft: loads and locks, asks `permission`, refuses stale, closed or malformed, writes the
 * current view, the history and the scores. Shared by autosave and by the final submission. Whoever writes in a draft makes it
 * theirs: a prescriber reads what they wrote, never what the référent went on to write in the draft they had begun (promises C3).
 */
export const changeAnswers = async (
  ctx: RequestContext,
  permission: 'submission.write' | 'submission.submit',
  asked: { submissionId: string; answers: unknown; lock: number },
): Promise<Changed> => {
  const dossier = await dossiers(ctx).lock(await submissions(ctx).dossierOf(asked.submissionId))
  const submission = await submissions(ctx).lock(asked.submissionId)

  concerns(ctx, 'submission', submission.id)
  ctx.access.require(
    permission,
    { ...dossier, authorId: submission.authorId, formId: submission.formId },
    'submission.read',
  )

  requireOpen(dossier)
  if (submission.status !== 'DRAFT') throw new AlreadySubmitted()
  if (submission.lock !== asked.lock) {
    throw new VersionConflict({
      version: submission.lock,
      changedAt: submission.updatedAt,
      changedBy: await submissions(ctx).lastAuthor(submission.id),
    })
  }
  const version = await formVersions(ctx).get(submission.formVersionId)
  const given = mergeAnswers(version.form, submission.answers, asked.answers ?? {})
  const merged = await verifiedAnswers(ctx, version.form, submission.answers, given)
  const author = authorKind(ctx.actor, dossier)
  const context = {
    facts: await dossierFacts(ctx, dossier),
    today: ctx.today,
    ...(author === undefined ? {} : { author }),
  }
  const issues = [
    ...merged.issues,
    ...readOnlyIssues(version.form, submission.answers, merged, context),
    ...(await fileIssues(version.form, merged.answers, (ids) => submissions(ctx).filesOf(dossier.id, ids))),
  ]
  if (issues.length > 0) throw new AnswersRejected(issues)

  const evaluation = evaluate(version.form, merged.answers, context)
  Object.assign(submission, {
    answers: merged.answers,
    scores: evaluation.scores,
    total: evaluation.total,
    authorId: merged.changes.size > 0 ? (ctx.actor.id ?? submission.authorId) : submission.authorId,
    authorKind: author ?? null,
    lock: submission.lock + 1,
    updatedAt: ctx.now,
  })
  await submissions(ctx).keepHistory(submission, merged.changes)
  await markSensitiveFiles(ctx, dossier.id, version.form, merged.answers)
  return { submission, dossier, version, evaluation }
}
