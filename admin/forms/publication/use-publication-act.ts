import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isUserError } from '../../data/errors.ts'
import { newIdempotencyKey } from '../../data/idempotency-key.ts'

export type ActState =
  | { kind: 'idle' | 'sending' }
  /** `outdated`: the draft, or the request, is no longer the one that was read. */
  | { kind: 'refused'; message: string; issues: string[]; outdated: boolean }

interface Outcome {
  __typename: string
  code?: string
  message?: string
  issues?: readonly { message: string }[]
}

export type PublicationAct = ReturnType<typeof usePublicationAct>

const OUTDATED: ReadonlySet<string> = new Set([
  'VersionConflict',
  'RequestSettled',
  'AlreadyRequested',
  'SecondPersonNeeded',
])

/**
 * One act on a publication: publish, ask, approve, send back, withdraw. A retry of the same intention carries the same key;
 * `intention` names it: other words are another intention.
 */
export function usePublicationAct() {
  const [state, setState] = useState<ActState>({ kind: 'idle' })
  const queries = useQueryClient()
  const last = useRef({ intention: '', key: '' })

  /** Sends the act and gives its payload; null when it was refused, which `state` then tells. */
  const act = async <R extends Outcome>(intention: string, send: (key: string) => Promise<R>): Promise<R | null> => {
    if (last.current.intention !== intention) last.current = { intention, key: newIdempotencyKey() }
    setState({ kind: 'sending' })
    try {
      const result = await send(last.current.key)
      if (isUserError(result)) {
        const issues = result.issues?.map((issue) => issue.message) ?? []
        setState({ kind: 'refused', message: result.message, issues, outdated: OUTDATED.has(result.__typename) })
        return null
      }
      setState({ kind: 'idle' })
      return result
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      setState({ kind: 'refused', message, issues: [], outdated: false })
      return null
    }
  }
  /** Everything read of the forms is read again. */
  const refresh = () => queries.invalidateQueries({ queryKey: ['forms'] })
  return { state, act, refresh }
}
