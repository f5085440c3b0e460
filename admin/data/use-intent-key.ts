import { useCallback, useRef } from 'react'
import { newIdempotencyKey } from './idempotency-key.ts'

/**
 * Idempotency keys of one screen: the same content sent again (the answer was lost) keeps its key, so nothing is made twice;
 * corrected content is a new intention and gets a new one.
 */
export const useIntentKey = () => {
  const last = useRef<{ content: string; key: string } | null>(null)
  return useCallback((content: unknown): string => {
    const text = JSON.stringify(content)
    if (last.current?.content !== text) last.current = { content: text, key: newIdempotencyKey() }
    return last.current.key
  }, [])
}
