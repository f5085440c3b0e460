import { useCallback, useRef, useState } from 'react'
import type { Upload } from './input-props.ts'

/** A file on its way, or refused and still there to be tried again. */
export interface Sending {
  readonly key: number
  readonly file: File
  /** 0 to 1. */
  readonly part: number
  /** Why it did not arrive; null while it is on its way. */
  readonly refusal: string | null
  readonly cancel: () => void
}

/** Sends files one beside the other; each tells how far it is, can be cancelled, and tried again when it failed. */
export const useSending = (upload: Upload | undefined, onSent: (stored: { id: string; name: string }) => void) => {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const next = useRef(0)
  // The answer may have changed while a file was on its way.
  const told = useRef(onSent)
  told.current = onSent
  const change = useCallback((key: number, by: Partial<Sending> | null) => {
    setSendings((before) =>
      by === null
        ? before.filter((one) => one.key !== key)
        : before.map((one) => (one.key === key ? { ...one, ...by } : one)),
    )
  }, [])

  const send = useCallback(
    async (file: File) => {
      if (!upload) return
      next.current += 1
      const key = next.current
      const abort = new AbortController()
      const cancel = () => {
        abort.abort()
        change(key, null)
      }
      setSendings((before) => [...before, { key, file, part: 0, refusal: null, cancel }])
      try {
        const way = { onProgress: (part: number) => change(key, { part }), signal: abort.signal }
        const stored = await upload.send(file, way)
        if (abort.signal.aborted) return
        change(key, null)
        told.current(stored)
      } catch (error) {
        if (!abort.signal.aborted) change(key, { refusal: error instanceof Error ? error.message : '' })
      }
    },
    [upload, change],
  )
  const retry = useCallback(
    (one: Sending) => {
      change(one.key, null)
      void send(one.file)
    },
    [send, change],
  )
  return { sendings, send, retry }
}
