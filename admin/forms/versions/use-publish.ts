import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isUserError } from '../../data/errors.ts'
import { PublishFormDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { newIdempotencyKey } from '../../data/idempotency-key.ts'

export type PublishState =
  | { kind: 'idle' | 'sending' }
  /** `outdated`: the draft was changed since it was reviewed. */
  | { kind: 'refused'; message: string; issues: string[]; outdated: boolean }

/** Publishes the draft that was reviewed, and only that one. A retry of the same intention carries the same key. */
export function usePublish(formId: string, revision: number, onPublished: (number: number) => void) {
  const [state, setState] = useState<PublishState>({ kind: 'idle' })
  const queries = useQueryClient()
  const intention = useRef({ text: '', key: '' })

  const publish = async (reason: string) => {
    // The server refuses a key met again with other words: another reason or draft is another intention.
    const text = `${revision}|${reason}`
    if (intention.current.text !== text) intention.current = { text, key: newIdempotencyKey() }
    setState({ kind: 'sending' })
    try {
      const variables = { formId, revision, reason, idempotencyKey: intention.current.key }
      const { publishForm: result } = await sendDocument(PublishFormDocument, variables)
      if (isUserError(result)) {
        const issues = 'issues' in result ? result.issues.map((issue) => issue.message) : []
        setState({
          kind: 'refused',
          message: result.message,
          issues,
          outdated: result.__typename === 'VersionConflict',
        })
        return
      }
      onPublished(result.form.current?.number ?? 1)
      await queries.invalidateQueries({ queryKey: ['forms'] })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      setState({ kind: 'refused', message, issues: [], outdated: false })
    }
  }

  return { state, publish }
}
