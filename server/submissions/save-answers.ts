import { useCase } from '../platform/use-case.ts'
import { changeAnswers } from './change-answers.ts'

export interface SaveAnswers {
  readonly submissionId: string
  /** `{ fieldId: answer | null }`, merged into the draft. */
  readonly answers: unknown
  /** Lock of the submission that was shown. */
  readonly lock: number
}

/** Autosave: shapes are checked, completeness is not. */
export const saveAnswers = useCase('submission.save', async (ctx, asked: SaveAnswers): Promise<{ id: string }> => {
  const { submission } = await changeAnswers(ctx, 'submission.write', asked)
  return { id: submission.id }
})
