import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { uploadTo } from '../submissions/index.ts'

/** How far a file is, 0 to 1. */
export interface OnTheWay {
  readonly name: string
  readonly part: number
}

/** Sends files of a dossier one after the other and tells how far each is; what is under way stops when the screen goes. */
export const useFileSending = (dossierId: string) => {
  const t = useTranslate()
  const [onTheWay, setOnTheWay] = useState<OnTheWay | null>(null)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])
  const send = useCallback(
    async (file: File, sensitive: boolean): Promise<string> => {
      const way = new AbortController()
      abort.current = way
      setOnTheWay({ name: file.name, part: 0 })
      try {
        const upload = uploadTo(dossierId, [], t('fill.uploadLost'), sensitive)
        const onProgress = (part: number) => setOnTheWay({ name: file.name, part })
        return (await upload.send(file, { onProgress, signal: way.signal })).id
      } finally {
        setOnTheWay(null)
      }
    },
    [dossierId, t],
  )
  return { onTheWay, send }
}
