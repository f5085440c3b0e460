import { isUserError, Refusal } from '../data/errors.ts'
import { SaveAnswersDocument, type SaveAnswersMutation } from '../data/generated/graphql.ts'
import { sendDocument } from '../data/graphql-client.ts'
import type { SaveOutcome } from './autosave-state.ts'
import { type PendingAnswers, readIssues } from './submission-model.ts'

const UNREACHABLE = ['OFFLINE', 'TIMEOUT', 'UNAVAILABLE', 'TOO_MANY_REQUESTS', 'BAD_ANSWER', 'INTERNAL']

/** Sends one autosave and tells what became of it; a server out of reach is not an error but a reason to try later. */
export const saveAnswers = async (
  submissionId: string,
  answers: PendingAnswers,
  lock: number,
): Promise<SaveOutcome> => {
  try {
    const { saveAnswers: result } = await sendDocument(SaveAnswersDocument, { submissionId, answers, lock })
    return outcomeOf(result)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') return { kind: 'signed-out' }
    if (error instanceof Refusal && UNREACHABLE.includes(error.code)) return { kind: 'unreachable' }
    if (error instanceof Error) return { kind: 'closed', message: error.message }
    throw error
  }
}

const outcomeOf = (result: SaveAnswersMutation['saveAnswers']): SaveOutcome => {
  if (!isUserError(result)) return { kind: 'saved', lock: result.submission.lock }
  if (result.__typename === 'VersionConflict') return { kind: 'conflict', by: result.changedBy, at: result.changedAt }
  if (result.__typename === 'AnswersRejected')
    return { kind: 'rejected', issues: readIssues(result.issues), message: result.message }
  return { kind: 'closed', message: result.message }
}
