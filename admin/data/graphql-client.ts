import { Refusal, type RefusalCode } from './errors.ts'
import type { TypedDocumentString } from './generated/graphql.ts'
import { requestSettings } from './request-settings.ts'

const REFUSAL_CODES = {
  UNAUTHENTICATED: true,
  FORBIDDEN: true,
  NOT_FOUND: true,
  PLIE_REQUIRED: true,
  BAD_USER_INPUT: true,
  TOO_MANY_REQUESTS: true,
  TIMEOUT: true,
  UNAVAILABLE: true,
  INTERNAL: true,
  OFFLINE: true,
  BAD_ANSWER: true,
} as const satisfies Record<RefusalCode, true>

const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.hasOwn(REFUSAL_CODES, code)

interface GraphqlAnswer<TResult> {
  data?: TResult | null
  errors?: { message: string; extensions?: { code?: unknown } }[]
}

/**
 * Sends one typed document and gives its data.
 * @param anyPlie true to ask outside any PLIE (the viewer and their memberships).
 * @throws Refusal whenever the answer holds an error, or no answer came (its message is then a key of the i18n files).
 */
export const sendDocument = async <TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  { signal, anyPlie = false }: { signal?: AbortSignal; anyPlie?: boolean } = {},
): Promise<TResult> => {
  const plie = anyPlie ? null : requestSettings.plie
  const response = await fetch(plie === null ? '/graphql' : `/graphql/${encodeURIComponent(plie)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json',
      'Accept-Language': requestSettings.locale,
      'X-Jalon-Request': '1',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new Refusal('OFFLINE', 'jalon.network.offline', 0)
  })
  const answer = await readAnswer<TResult>(response)
  const first = answer.errors?.[0]
  if (first) {
    const code = first.extensions?.code
    throw new Refusal(isRefusalCode(code) ? code : 'INTERNAL', first.message, response.status)
  }
  if (answer.data === undefined || answer.data === null) throw strange(response)
  return answer.data
}

const readAnswer = async <TResult>(response: Response): Promise<GraphqlAnswer<TResult>> => {
  const answer: GraphqlAnswer<TResult> | null = await response.json().catch(() => null)
  if (answer === null || typeof answer !== 'object') throw strange(response)
  return answer
}

const strange = (response: Response) => {
  const code = response.status === 401 ? 'UNAUTHENTICATED' : response.status >= 500 ? 'UNAVAILABLE' : 'BAD_ANSWER'
  return new Refusal(code, 'jalon.network.strange', response.status)
}
