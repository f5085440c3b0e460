import { z } from 'zod'
import { requestSettings } from '../data/request-settings.ts'
import type { Upload } from '../forms/renderer/index.ts'

const storedShape = z.object({ id: z.string(), name: z.string() })
const refusalShape = z.object({ message: z.string() })

/**
 * Sends files to the server, kept with this dossier; `known` are those it already holds. `lost`: said when the network fails.
 * `sensitive`: they tell of health or social situation.
 */
export const uploadTo = (
  dossierId: string,
  known: readonly { id: string; name: string }[],
  lost: string,
  sensitive = false,
): Upload => ({
  nameOf: (id) => known.find((file) => file.id === id)?.name ?? null,
  send: (file, watch) => {
    const query = new URLSearchParams({
      plie: requestSettings.plie ?? '',
      dossier: dossierId,
      ...(sensitive && { sensitive: '1' }),
    })
    return sendFile(`/files?${query}`, file, { ...watch, lost })
  },
  href: fileAddress,
})

/** Sends one file to an address that keeps it. `lost`: said when the network fails. */
export const sendFile = (
  address: string,
  file: File,
  { onProgress, signal, lost }: Parameters<Upload['send']>[1] & { lost: string },
): ReturnType<Upload['send']> =>
  new Promise((resolve, reject) => {
    // fetch does not tell how much of a body has left.
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('X-Jalon-Request', '1')
    request.setRequestHeader('Accept-Language', requestSettings.locale)
    request.upload.onprogress = ({ loaded, total, lengthComputable }) =>
      lengthComputable && onProgress?.(loaded / total)
    request.onload = () => {
      const answer = parsed(request.responseText)
      const stored = storedShape.safeParse(answer)
      if (request.status < 300 && stored.success) return resolve(stored.data)
      const refusal = refusalShape.safeParse(answer)
      return reject(new Error(refusal.success ? refusal.data.message : String(request.status)))
    }
    request.onerror = () => reject(new Error(lost))
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })

/** Where a file of the PLIE is downloaded. */
export const fileAddress = (id: string): string =>
  `/files/${encodeURIComponent(requestSettings.plie ?? '')}/${encodeURIComponent(id)}`

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
