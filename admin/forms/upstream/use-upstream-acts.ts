import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isUserError, type UserError } from '../../data/errors.ts'
import { DismissUpstreamDocument, TakeUpstreamDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'

type ActState =
  | { kind: 'idle' | 'sending' }
  | { kind: 'done'; told: string }
  | { kind: 'refused'; message: string; issues: string[] }

/** Takes a change of the model, or puts it aside and back. `onDone`: the list was read again. */
export const useUpstreamActs = (formId: string, revision: number | null, onDone: () => void) => {
  const queries = useQueryClient()
  const [state, setState] = useState<ActState>({ kind: 'idle' })

  const act = async (
    told: string,
    send: () => Promise<{ __typename: string } | (UserError & { __typename: string })>,
  ) => {
    setState({ kind: 'sending' })
    try {
      const result = await send()
      await queries.invalidateQueries({ queryKey: ['forms'] })
      if (isUserError(result)) {
        const issues = result.issues?.map(({ message }) => message) ?? []
        return setState({ kind: 'refused', message: result.message, issues })
      }
      setState({ kind: 'done', told })
      onDone()
    } catch (error) {
      setState({ kind: 'refused', message: error instanceof Error ? error.message : String(error), issues: [] })
    }
  }
  const take = (key: string) =>
    act('upstream.taken', async () => {
      return (await sendDocument(TakeUpstreamDocument, { formId, revision, keys: [key] })).takeUpstream
    })
  const dismiss = (key: string, dismissed: boolean) =>
    act(dismissed ? 'upstream.dismissed_now' : 'upstream.offered_now', async () => {
      return (await sendDocument(DismissUpstreamDocument, { formId, keys: [key], dismissed })).dismissUpstream
    })
  return { state, take, dismiss }
}
