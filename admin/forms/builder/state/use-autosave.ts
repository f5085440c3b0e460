import { useCallback, useEffect, useRef, useState } from 'react'
import { type FormDefinition, parseForm } from '../../../../schema/index.ts'
import { isUserError } from '../../../data/errors.ts'
import { SaveFormDraftDocument } from '../../../data/generated/graphql.ts'
import { sendDocument } from '../../../data/graphql-client.ts'
import { dropLocalCopy, keepLocalCopy } from './local-copy.ts'

export type SaveState =
  /** Everything is on the server; `at` null while nothing was changed. */
  | { kind: 'saved'; at: Date | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** The draft does not hold together yet (an empty label…): kept in this browser until it does. */
  | { kind: 'unfinished' }
  | { kind: 'refused'; message: string }
  /** Somebody else saved this draft meanwhile. */
  | { kind: 'conflict'; message: string; revision: number }
  /** No answer: kept in this browser, tried again by itself. */
  | { kind: 'offline'; message: string }

/** Long enough to let somebody finish a word, short enough that nobody wonders. */
const PAUSE_MS = 800
const RETRY_MS = 5_000

export interface Autosave {
  state: SaveState
  /** Sends what is left to send; true when the server has everything. */
  flush(): Promise<boolean>
  /** After a conflict: this version replaces the one saved meanwhile. */
  overwrite(): Promise<boolean>
  /** Revision of the draft on the server, null while there is none. */
  revision(): number | null
}

/**
 * Saves the draft after each pause, one request at a time, with the revision it started from. Until the server has
 * acknowledged it, the draft is also kept in this browser.
 * @param alreadySaved false when the form comes from a copy the server has not seen.
 */
export function useAutosave(
  formId: string,
  form: FormDefinition,
  startRevision: number | null,
  alreadySaved: boolean,
): Autosave {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const latest = useRef(form)
  const acknowledged = useRef<FormDefinition | null>(alreadySaved ? form : null)
  const revision = useRef(startRevision)
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
      setState({ kind: 'saving' })
      const { saveFormDraft: result } = await sendDocument(SaveFormDraftDocument, {
        formId,
        definition: sent,
        revision: revision.current,
      })
      if (isUserError(result)) {
        conflict.current = result.__typename === 'VersionConflict'
        setState(
          result.__typename === 'VersionConflict'
            ? { kind: 'conflict', message: result.message, revision: result.currentVersion }
            : { kind: 'refused', message: result.issues[0]?.message ?? result.message },
        )
        return false
      }
      revision.current = result.form.draft?.revision ?? revision.current
      acknowledged.current = sent
    }
    dropLocalCopy(formId)
    setState({ kind: 'saved', at: new Date() })
    return true
  }, [formId])

  const flush = useCallback((): Promise<boolean> => {
    if (latest.current === acknowledged.current && running.current === null) return Promise.resolve(true)
    running.current ??= drain()
      .catch((error: unknown) => {
        setState({ kind: 'offline', message: error instanceof Error ? error.message : '' })
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
        dropLocalCopy(formId)
        setState((current) => (current.kind === 'saved' ? current : { kind: 'saved', at: new Date() }))
      }
      return
    }
    keepLocalCopy(formId, { definition: form, revision: revision.current, at: new Date().toISOString() })
    if (conflict.current) return
    setState((current) => (current.kind === 'saving' ? current : { kind: 'waiting' }))
    const timer = setTimeout(flush, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [form, formId, flush])

  const offline = state.kind === 'offline'
  useEffect(() => {
    if (!offline) return
    const timer = setTimeout(flush, RETRY_MS)
    window.addEventListener('online', flush)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', flush)
    }
  }, [offline, flush])

  // Leaving the screen must not wait for the pause.
  useEffect(() => () => void flush(), [flush])

  const overwrite = useCallback(() => {
    if (state.kind === 'conflict') revision.current = state.revision
    conflict.current = false
    return flush()
  }, [state, flush])

  return { state, flush, overwrite, revision: () => revision.current }
}
