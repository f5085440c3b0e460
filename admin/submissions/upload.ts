import { z } from 'zod'
import { requestSettings } from '../data/request-settings.ts'
import type { Upload } from '../forms/renderer/index.ts'

const storedShape = z.object({ id: z.string(), name: z.string() })
const refusalShape = z.object({ message: z.string() })

/** Sends files to the server, kept with this dossier; `known` are those it already holds. */
export const uploadTo = (dossierId: string, known: readonly { id: string; name: string }[]): Upload => ({
  nameOf: (id) => known.find((file) => file.id === id)?.name ?? null,
  async send(file) {
    const query = new URLSearchParams({ plie: requestSettings.plie ?? '', dossier: dossierId })
    const body = new FormData()
    body.append('file', file)
    const response = await fetch(`/files?${query}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'X-Jalon-Request': '1', 'Accept-Language': requestSettings.locale },
      body,
    })
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return storedShape.parse(answer)
    const refusal = refusalShape.safeParse(answer)
    throw new Error(refusal.success ? refusal.data.message : String(response.status))
  },
  href: (id) => `/files/${encodeURIComponent(requestSettings.plie ?? '')}/${encodeURIComponent(id)}`,
})
