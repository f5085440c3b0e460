import { z } from 'zod'
import {
  type FormDefinition,
  ISSUE_CODES,
  type Issue,
  LOCALES,
  type Locale,
  parseForm,
  SHEET_AUDIENCES,
  TOLD_STATES,
} from '../../schema/index.ts'
import type { Lookup, Upload } from '../forms/renderer/index.ts'

/** A request that was not answered as hoped; `message` is the server's sentence, or null when there is none to show. */
export class PublicRefusal extends Error {
  readonly code: string
  readonly sentence: string | null
  constructor(code: string, sentence: string | null) {
    super(sentence ?? code)
    this.code = code
    this.sentence = sentence
  }
}

const refusalShape = z.object({ code: z.string(), message: z.string() })
const l10n = z.object({ fr: z.string() }).catchall(z.string())
const formShape = z.object({
  plieName: z.string(),
  label: z.string(),
  language: z.enum(LOCALES),
  audience: z.enum(SHEET_AUDIENCES),
  formVersionId: z.string(),
  sheet: z.unknown(),
  privacy: l10n.nullable(),
})
const sentShape = z.object({ receipt: z.string(), submittedAt: z.string() })
const issueShape = z.object({
  code: z.enum(ISSUE_CODES),
  path: z.array(z.string()),
  severity: z.enum(['error', 'warning']),
  params: z.record(z.string(), z.json()).optional(),
})
const refusedShape = refusalShape.extend({ issues: z.array(z.unknown()).default([]) })
const statusShape = z.object({
  plieName: z.string(),
  formTitle: l10n,
  audience: z.enum(SHEET_AUDIENCES),
  state: z.enum(TOLD_STATES),
  submittedAt: z.string(),
  decidedAt: z.string().nullable(),
  feedback: z.string().nullable(),
  referent: z.string().nullable(),
  firstAppointmentOn: z.string().nullable(),
  enteredOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  outcome: z.string().nullable(),
  request: z.object({ question: z.string(), answer: z.string().nullable() }).nullable(),
  takesFiles: z.boolean(),
})
export type FollowedStatus = z.infer<typeof statusShape>

export interface OpenedSheet extends Omit<z.infer<typeof formShape>, 'sheet'> {
  readonly sheet: FormDefinition
}

export type Sending =
  | { readonly kind: 'sent'; readonly receipt: string; readonly submittedAt: string }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[]; readonly message: string }
  | { readonly kind: 'outdated' }
  | { readonly kind: 'key-reused'; readonly message: string }

const call = async (
  url: string,
  locale: Locale,
  init: RequestInit = {},
): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(url, {
    ...init,
    credentials: 'omit',
    headers: { ...init.headers, 'X-Jalon-Request': '1', 'Accept-Language': locale },
  }).catch(() => {
    throw new PublicRefusal('OFFLINE', null)
  })
  const body: unknown = await response.json().catch(() => null)
  return { status: response.status, body }
}

const orRefuse = <T>(shape: z.ZodType<T>, { status, body }: { status: number; body: unknown }): T => {
  const parsed = shape.safeParse(body)
  if (status < 300 && parsed.success) return parsed.data
  const refusal = refusalShape.safeParse(body)
  throw refusal.success
    ? new PublicRefusal(refusal.data.code, refusal.data.message)
    : new PublicRefusal('STRANGE', null)
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/** What the page asks of the link it was opened at, in the language it is read in. Each may throw a `PublicRefusal`. */
export const publicClient = (base: string, locale: Locale) => ({
  async open(): Promise<OpenedSheet> {
    const opened = orRefuse(formShape, await call(`${base}/form`, locale))
    const { form } = parseForm(opened.sheet)
    if (form === null) throw new PublicRefusal('UNREADABLE', null)
    return { ...opened, sheet: form }
  },
  async send(asked: {
    formVersionId: string
    answers: unknown
    website: string
    idempotencyKey: string
  }): Promise<Sending> {
    const answer = await call(`${base}/prescriptions`, locale, json(asked))
    if (answer.status !== 422) return { kind: 'sent', ...orRefuse(sentShape, answer) }
    const { code, message, issues } = refusedShape.parse(answer.body)
    if (code === 'FORM_OUTDATED') return { kind: 'outdated' }
    if (code === 'KEY_REUSED') return { kind: 'key-reused', message }
    return { kind: 'refused', message, issues: issues.flatMap(readIssue) }
  },
  /** Null once it is received; otherwise the sentence that says why it is not. */
  async answer(asked: {
    receipt: string
    answer: string
    files: readonly string[]
    idempotencyKey: string
  }): Promise<string | null> {
    const given = await call(`${base}/answers`, locale, json(asked))
    if (given.status !== 422) {
      orRefuse(z.object({ answered: z.literal(true) }), given)
      return null
    }
    return refusedShape.parse(given.body).message
  },
  status: async (receipt: string): Promise<FollowedStatus> =>
    orRefuse(statusShape, await call(`${base}/status`, locale, json({ receipt }))),
})

/** One this program has no sentence for is left to the message of the whole. */
const readIssue = (issue: unknown): Issue[] => {
  const parsed = issueShape.safeParse(issue)
  if (!parsed.success) return []
  const { params, ...located } = parsed.data
  return [params === undefined ? located : { ...located, params }]
}

const foundCommunes = z.array(z.object({ code: z.string(), name: z.string(), postcode: z.string() }))
const foundTrades = z.object({
  sample: z.boolean(),
  trades: z.array(z.object({ code: z.string(), label: z.string() })),
})

/** The official lists, through the link; records of the PLIE are nobody's to search here. */
export const publicLookup = (base: string, locale: Locale): Lookup => {
  const search = (list: string, text: string) =>
    call(`${base}/${list}?${new URLSearchParams({ search: text })}`, locale)
  return {
    communes: async (text) => orRefuse(foundCommunes, await search('communes', text)),
    trades: async (text) => orRefuse(foundTrades, await search('rome', text)),
    references: { member: null, dossier: null },
  }
}

const storedShape = z.object({ id: z.string(), name: z.string() })

/** Files sent from this page: looked at again from the device, as nothing sent can be read back. */
export const publicUpload = (
  base: string,
  locale: Locale,
  sent: Map<string, { name: string; url: string }>,
): Upload => ({
  async send(file) {
    const body = new FormData()
    body.append('file', file)
    const stored = orRefuse(storedShape, await call(`${base}/files`, locale, { method: 'POST', body }))
    sent.set(stored.id, { name: stored.name, url: URL.createObjectURL(file) })
    return stored
  },
  href: (id) => sent.get(id)?.url ?? null,
  nameOf: (id) => sent.get(id)?.name ?? null,
})
