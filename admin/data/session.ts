import { requestSettings } from './request-settings.ts'

/** What the server answered to a sign-in: done, or why not (a sentence, or a key of the i18n files when no answer came). */
export type SessionOutcome = { ok: true } | { ok: false; message: string; retryAfterSeconds: number | null }

const post = async (path: string, body: object): Promise<SessionOutcome> => {
  const locale = requestSettings.locale
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-Jalon-Request': '1', 'Accept-Language': locale },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.ok) return { ok: true }
  const refusal: { message?: unknown } | null = response === null ? null : await response.json().catch(() => null)
  const message = typeof refusal?.message === 'string' ? refusal.message : 'jalon.network.offline'
  const retryAfter = Number(response?.headers.get('Retry-After') ?? Number.NaN)
  return { ok: false, message, retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null }
}

/** Opens a session: the cookie comes with the answer. */
export const openSession = (email: string, password: string) => post('/session', { email, password })

/** Uses a one-time link, with what it asks for, and opens a session. What is left empty stays as it is. */
export const activateAccount = (token: string, given: { password: string; displayName: string; email: string }) => {
  const said = Object.entries(given).filter(([, value]) => value !== '')
  return post('/session/activate', { token, ...Object.fromEntries(said) })
}

/** Closes the session on the server; a lost connection is not an error, the cookie ends by itself. */
export const closeSession = async () => {
  await fetch('/session', {
    method: 'DELETE',
    credentials: 'same-origin',
    headers: { 'X-Jalon-Request': '1' },
  }).catch(() => null)
}
