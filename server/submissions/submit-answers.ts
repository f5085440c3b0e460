import { answersSubmitted, say } from '../../schema/index.ts'
import { touch } from '../dossiers/index.ts'
import { record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { indexAnswers } from './answer-index.ts'
import { changeAnswers } from './change-answers.ts'
import { AnswersRejected } from './errors.ts'

export interface SubmitAnswers {
  readonly submissionId: string
  /** Last changes, merged before the check; absent: none. */
  readonly answers?: unknown
  readonly lock: number
  readonly idempotencyKey: string
}

/** Checks everything and closes the submission; scores are kept, searchable answers indexed. */
export const submitAnswers = useCase(
  'submission.submit',
  async (ctx, asked: SubmitAnswers): Promise<{ id: string }> => {
    const { submission, dossier, version, evaluation } = await changeAnswers(ctx, 'submission.submit', {
      submissionId: asked.submissionId,
      answers: asked.answers ?? {},
      lock: asked.lock,
    })

    const issues = evaluation.issues.filter((issue) => issue.severity === 'error')
    if (issues.length > 0) throw new AnswersRejected(issues)

    touch(ctx, dossier, null)
    Object.assign(submission, { status: 'SUBMITTED', submittedAt: ctx.now })
    await ctx.em.flush()
    await indexAnswers(ctx, {
      formId: version.formId,
      submissionId: submission.id,
      form: version.form,
      answers: submission.answers,
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
    return { id: submission.id }
  },
  { idempotent: true },
)
