import { useCallback, useEffect, useRef, useState } from 'react'
import { type FormDefinition, parseForm } from '../../../../schema/index.ts'
import { Refusal } from '../../../data/errors.ts'
import { holdsTheirs } from './holds-theirs.ts'
import type { LocalCopies } from './local-copy.ts'
import { sendDraft, type TheirDraft } from './send-draft.ts'

export type SaveState =
  /** Everything is on the server; `at` null while nothing was changed. */
  | { kind: 'saved'; at: Date | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** The draft does not hold together yet (an empty label…): kept in this browser until it does. */
  | { kind: 'unfinished' }
  | { kind: 'refused'; message: string }
  /** Somebody else saved this draft meanwhile; `base` is the draft both started from. */
  | { kind: 'conflict'; base: FormDefinition; theirs: TheirDraft }
  /** No answer: kept in this browser, tried again by itself. */
  | { kind: 'offline'; message: string }
  /** The session ended: kept in this browser until somebody signs in again, here or in another tab. */
  | { kind: 'signed-out' }

/** Long enough to let somebody finish a word, short enough that nobody wonders. */
const PAUSE_MS = 800
const RETRY_MS = 5_000

const isCutOff = ({ kind }: SaveState) => kind === 'offline' || kind === 'signed-out'

export interface Autosave {
  state: SaveState
  /** Sends what is left to send; true when the server has everything. */
  flush(): Promise<boolean>
  /** After a conflict: what was made of the two drafts replaces theirs. `next` is the form about to be shown. */
  resume(theirs: TheirDraft, next: FormDefinition): void
  /** Revision of the draft on the server, null while there is none. */
  revision(): number | null
}

/**
 * Saves the draft after each pause, one request at a time, with the revision it started from. Until the server has
 * acknowledged it, the draft is also kept in this browser.
 * @param start the draft the server holds, its revision (null when it holds none yet), and where copies wait.
 */
export function useAutosave(
  formId: string,
  form: FormDefinition,
  start: { readonly base: FormDefinition; readonly revision: number | null; readonly copies: LocalCopies },
): Autosave {
  const { copies } = start
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const latest = useRef(form)
  const acknowledged = useRef(start.base)
  const revision = useRef(start.revision)
  /** Sent, and no answer came: the server may hold it all the same. */
  const unanswered = useRef<FormDefinition | null>(null)
  const conflict = useRef(false)
  const running = useRef<Promise<boolean> | null>(null)

  const drain = useCallback(async (): Promise<boolean> => {
    while (latest.current !== acknowledged.current) {
      if (conflict.current) return false
      const sent = latest.current
      if (parseForm(sent).form === null) {
        setState({ kind: 'unfinished' })
        return false
      }
      // A try after a failure says nothing before it worked: a notice that comes and goes would move the page.
      setState((current) => (isCutOff(current) ? current : { kind: 'saving' }))
      const lost = unanswered.current
      unanswered.current = sent
      const outcome = await sendDraft(formId, sent, revision.current)
      unanswered.current = null
      if (outcome.kind === 'refused') {
        setState(outcome)
        return false
      }
      if (outcome.kind === 'kept') {
        revision.current = outcome.revision
        acknowledged.current = sent
        continue
      }
      const { theirs } = outcome
      const base = acknowledged.current
      if (!holdsTheirs({ base, lost, mine: sent }, theirs.form)) {
        conflict.current = true
        setState({ kind: 'conflict', base, theirs })
        return false
      }
      revision.current = theirs.revision
      acknowledged.current = theirs.form
    }
    copies.drop()
    setState({ kind: 'saved', at: new Date() })
    return true
  }, [formId, copies])

  const flush = useCallback((): Promise<boolean> => {
    if (latest.current === acknowledged.current && running.current === null) return Promise.resolve(true)
    running.current ??= drain()
      .catch((error: unknown) => {
        setState(
          error instanceof Refusal && error.code === 'UNAUTHENTICATED'
            ? { kind: 'signed-out' }
            : { kind: 'offline', message: error instanceof Error ? error.message : '' },
        )
        return false
      })
      .finally(() => {
        running.current = null
      })
    return running.current
  }, [drain])

  useEffect(() => {
    latest.current = form
    if (form === acknowledged.current) {
      // Taken back to what the server already has: nothing is left to send.
      if (running.current === null && !conflict.current) {
        copies.drop()
        setState((current) => (current.kind === 'saved' ? current : { kind: 'saved', at: new Date() }))
      }
      return
    }
    const copy = { definition: form, base: acknowledged.current, revision: revision.current }
    copies.keep({ ...copy, at: new Date().toISOString() })
    if (conflict.current) return
    setState((current) => (current.kind === 'saving' || isCutOff(current) ? current : { kind: 'waiting' }))
    const timer = setTimeout(flush, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [form, copies, flush])

  const offline = state.kind === 'offline'
  useEffect(() => {
    if (!offline) return
    const timer = setInterval(flush, RETRY_MS)
    window.addEventListener('online', flush)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', flush)
    }
  }, [offline, flush])

  const signedOut = state.kind === 'signed-out'
  useEffect(() => {
    if (!signedOut) return
    window.addEventListener('focus', flush)
    return () => window.removeEventListener('focus', flush)
  }, [signedOut, flush])

  // Leaving the screen must not wait for the pause.
  useEffect(() => () => void flush(), [flush])

  const resume = useCallback(
    (theirs: TheirDraft, next: FormDefinition) => {
      revision.current = theirs.revision
      acknowledged.current = theirs.form
      latest.current = next
      conflict.current = false
      if (next !== theirs.form) return void flush()
      copies.drop()
      setState({ kind: 'saved', at: theirs.change.at === null ? null : new Date(theirs.change.at) })
    },
    [flush, copies],
  )

  return { state, flush, resume, revision: () => revision.current }
}
