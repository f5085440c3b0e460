import { z } from 'zod'
import type { FormKind } from '../../schema/index.ts'
import { requestSettings } from '../data/request-settings.ts'

const told = z.array(z.object({ path: z.array(z.string()), message: z.string() }))
const readShape = z.object({ definition: z.unknown().nullable(), issues: told, warnings: told })
const refusalShape = z.object({ message: z.string() })

/** What the server read in a file, before anything is created. `definition` null: `issues` say why. */
export type ReadFile = z.infer<typeof readShape>

/** Has a file read by the server; gives the sentence (or its key) of a refusal. */
export const readFile = async (file: File, kind: FormKind): Promise<ReadFile | string> => {
  const body = new FormData()
  body.append('file', file)
  const plie = encodeURIComponent(requestSettings.plie ?? '')
  const response = await fetch(`/files/${plie}/form-imports?${new URLSearchParams({ kind })}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-Jalon-Request': '1', 'Accept-Language': requestSettings.locale },
    body,
  }).catch(() => null)
  if (response === null) return 'jalon.network.offline'
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return readShape.parse(answer)
  const refusal = refusalShape.safeParse(answer)
  return refusal.success ? refusal.data.message : 'jalon.network.strange'
}

/** What a form may be taken out as, in the order of the menu. */
export const EXPORT_FORMATS = ['json', 'xlsx', 'pdf', 'html', 'answers-schema', 'document-schema'] as const

export const exportAddress = (formId: string, format: (typeof EXPORT_FORMATS)[number]): string =>
  `/files/${encodeURIComponent(requestSettings.plie ?? '')}/forms/${encodeURIComponent(formId)}/${format}`
