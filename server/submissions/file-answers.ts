import { type Answers, answersSubmitted, evaluate, say } from '../../schema/index.ts'
import { type Dossier, touch } from '../dossiers/index.ts'
import type { PublishedForm } from '../forms/index.ts'
import { dayOf } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { indexAnswers } from './answer-index.ts'
import { markSensitiveFiles } from './mark-sensitive-files.ts'
import { submissions } from './submission.repository.ts'

export interface FileAnswers {
  /** Locked. */
  readonly dossier: Dossier
  readonly version: PublishedForm
  /** Checked when they were given. */
  readonly answers: Answers
  /** When they were given, by a prescriber who is no member. */
  readonly givenAt: Date
}

/**
 * Puts in a dossier answers given before it was opened, as they were: submitted that day, on that version, by nobody of the PLIE.
 * They are not checked again: what was valid when it was sent stays so.
 */
export const fileAnswers = async (ctx: RequestContext, { dossier, version, answers, givenAt }: FileAnswers) => {
  ctx.access.require('submission.submit', { ...dossier, authorId: null, formId: version.formId })
  touch(ctx, dossier, null)
  const evaluation = evaluate(version.form, answers, { today: dayOf(givenAt), author: 'prescriber' })
  const submission = await submissions(ctx).add({
    id: newId(),
    dossierId: dossier.id,
    formId: version.formId,
    formVersionId: version.id,
    status: 'SUBMITTED',
    answers,
    scores: evaluation.scores,
    total: evaluation.total,
    lock: 1,
    authorId: null,
    authorKind: 'prescriber',
    createdAt: givenAt,
    updatedAt: ctx.now,
    submittedAt: givenAt,
  })
  await submissions(ctx).keepHistory(submission, new Map(Object.entries(answers)))
  await markSensitiveFiles(ctx, dossier.id, version.form, answers)
  await indexAnswers(ctx, {
    formId: version.formId,
    submissionId: submission.id,
    form: version.form,
    answers,
    visible: evaluation.visible,
    scores: evaluation.scores,
    total: evaluation.total,
  })
  record(
    ctx,
    dossier.id,
    answersSubmitted({
      submissionId: submission.id,
      formId: version.formId,
      formTitle: say(version.form.title, 'fr'),
      formVersion: version.number,
    }),
  )
  return submission
}
