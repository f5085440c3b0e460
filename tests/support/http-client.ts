import { z } from 'zod'

/** What the GraphQL endpoint of a real server answered. */
export interface GraphqlReply {
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly codes: readonly string[]
}

const Reply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).default([]),
})

const HEADERS = { 'content-type': 'application/json', 'x-jalon-request': '1' }

const cookieIn = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

/** Posts JSON as the back office does. */
export const post = (url: string, body: unknown, more: RequestInit & { cookie?: string } = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { ...HEADERS, ...(more.cookie === undefined ? {} : { cookie: more.cookie }) },
    body: JSON.stringify(body),
    ...(more.signal === undefined ? {} : { signal: more.signal }),
  })

/** Signs in over the network and gives the cookie. */
export const signInAt = async (address: string, email: string, password: string): Promise<string> => {
  const answer = await post(`${address}/session`, { email, password })
  if (answer.status !== 204) throw new Error(`sign-in of ${email}: ${answer.status} ${await answer.text()}`)
  return cookieIn(answer)
}

/** Follows a one-time link; the cookie is empty when it was refused. */
export const activateAt = async (
  address: string,
  body: { token: string; password: string; email?: string },
): Promise<{ status: number; cookie: string; text: string }> => {
  const answer = await post(`${address}/session/activate`, body)
  return { status: answer.status, cookie: cookieIn(answer), text: await answer.text() }
}

/** One GraphQL request over the network. @throws what fetch throws when the server is away. */
export const graphqlAt = async (
  url: string,
  asked: { query: string; variables?: Record<string, unknown>; cookie?: string; signal?: AbortSignal },
): Promise<GraphqlReply> => {
  const { query, variables, cookie, signal } = asked
  const answer = await post(url, { query, variables }, { ...(cookie ? { cookie } : {}), ...(signal ? { signal } : {}) })
  const { data, errors } = Reply.parse(await answer.json())
  return { status: answer.status, data: data ?? null, codes: errors.map(({ extensions }) => extensions.code) }
}
