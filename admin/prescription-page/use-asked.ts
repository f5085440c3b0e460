import { useCallback, useEffect, useState } from 'react'

export type Asked<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'known'; readonly value: T }

/** Asks once, again when told to, and again when what is asked changes; an answer that comes too late is dropped. */
export const useAsked = <T>(ask: () => Promise<T>): { asked: Asked<T>; again: () => void } => {
  const [asked, setAsked] = useState<Asked<T>>({ kind: 'waiting' })
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks the same again
  useEffect(() => {
    let late = false
    ask().then(
      (value) => late || setAsked({ kind: 'known', value }),
      (error: unknown) => late || setAsked({ kind: 'failed', error }),
    )
    return () => {
      late = true
    }
  }, [ask, turn])
  return { asked, again: useCallback(() => setTurn((before) => before + 1), []) }
}
