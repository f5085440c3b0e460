import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { useNavigate } from 'react-router'
import type { Issue } from '../../schema/index.ts'
import { isUserError } from '../data/errors.ts'
import { SubmitAnswersDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import type { Autosave } from './autosave.ts'
import { readAnswers, readIssues, type SubmissionPageData } from './submission-model.ts'

/**
 * Closes the form: everything still waiting goes with it. Gives the issues to show, empty when it was accepted or when the
 * refusal is not about an answer.
 */
export const useSubmit = (submission: SubmissionPageData, autosave: Autosave) => {
  const notify = useNotify()
  const navigate = useNavigate()
  const send = useSend()
  const queryClient = useQueryClient()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const [busy, setBusy] = useState(false)

  const submit = async (): Promise<Issue[]> => {
    setBusy(true)
    try {
      await autosave.flush()
      const { pending, lock, phase } = autosave.state()
      if (phase.kind === 'conflict') return []
      const variables = { submissionId: submission.id, answers: pending, lock }
      const { submitAnswers } = await send(SubmitAnswersDocument, { ...variables, idempotencyKey: keyFor(variables) })
      if (!isUserError(submitAnswers)) {
        const closed = submitAnswers.submission
        autosave.done({ answers: readAnswers(closed.answers), lock: closed.lock })
        await queryClient.invalidateQueries({ queryKey: ['submission'] })
        await reload()
        notify('jalon.submission.submitted', { type: 'success' })
        navigate(`/dossiers/${submission.dossier.id}/show`)
        return []
      }
      if (submitAnswers.__typename === 'AnswersRejected') return readIssues(submitAnswers.issues)
      notify(submitAnswers.message, { type: 'error' })
      return []
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
      return []
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy }
}
