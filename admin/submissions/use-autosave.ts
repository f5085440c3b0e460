import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Answers, checkAnswers, type FormDefinition, indexOf } from '../../schema/index.ts'
import { SubmissionLockDocument } from '../data/generated/graphql.ts'
import { sendDocument } from '../data/graphql-client.ts'
import { Autosave } from './autosave.ts'
import type { Latest } from './autosave-state.ts'
import { finePatch } from './fine-patch.ts'
import { pendingStore } from './pending-store.ts'
import { saveAnswers } from './save-outcome.ts'
import { saveStates } from './save-states.ts'
import { type PendingAnswers, readAnswers, withPending } from './submission-model.ts'
import { useReopening } from './use-reopening.ts'

/** Removals, and the answers whose shape the form accepts. */
const sendableIn = (form: FormDefinition, pending: PendingAnswers): PendingAnswers => {
  const removed = Object.entries(pending).filter(([, answer]) => answer === null)
  return { ...Object.fromEntries(removed), ...checkAnswers(form, withPending({}, pending)).answers }
}

/** `versionId`: of the form that is shown. Answers given to another one are not merged here: the page is opened again on it. */
const latestOf = async (submissionId: string, versionId: string, onOtherVersion: () => void): Promise<Latest> => {
  const { submission } = await sendDocument(SubmissionLockDocument, { id: submissionId })
  if (submission === null) throw new Error('jalon.submission.notFound')
  if (submission.version.id !== versionId) {
    onOtherVersion()
    throw new Error('migration.filling.reopening')
  }
  return {
    answers: readAnswers(submission.answers),
    lock: submission.lock,
    by: submission.author?.displayName ?? null,
    at: submission.updatedAt,
  }
}

/** The answers being typed and what becomes of them. `restored`: those this device had kept
 * since last time, by slot. */
export const useAutosave = (
  submission: { id: string; answers: Answers; lock: number; by: string | null; at: string; version: { id: string } },
  form: FormDefinition,
  viewerId: string,
) => {
  const reopen = useReopening(form)
  const [autosave] = useState(() => {
    const created: Autosave = new Autosave(submission, {
      save: (sent, lock) => saveAnswers(submission.id, finePatch(created.state().saved, sent), lock),
      latest: () => latestOf(submission.id, submission.version.id, () => reopen(created.state().pending)),
      sendable: (pending) => sendableIn(form, pending),
      store: pendingStore(viewerId, submission.id),
    })
    // Typed for a question this version no longer asks: it was told when the page was opened again, and cannot be sent.
    const gone = Object.keys(created.state().pending).filter((id) => !indexOf(form).byId.has(id))
    if (gone.length > 0) void created.adopt(submission, gone)
    return created
  })
  const [restored] = useState(() => Object.keys(finePatch(autosave.state().saved, autosave.state().pending)))
  const [start] = useState(() => autosave.state().saved)
  const state = useSyncExternalStore(autosave.subscribe, autosave.state)
  useEffect(() => {
    const now = () => void autosave.flush()
    now()
    // Coming back online, or leaving the tab: do not wait for the pause.
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', now)
    return () => {
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', now)
      now()
      autosave.stop()
    }
  }, [autosave])
  const answers = useMemo(() => withPending(state.saved, state.pending), [state.saved, state.pending])
  const saveMarks = useMemo(() => saveStates(form, start, state), [form, start, state])
  return { autosave, state, answers, restored, saveMarks }
}
