import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { activateAccount, signIn, signOut } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import { email, line, parseInput } from '../platform/parse-input.ts'
import type { Runtime } from '../platform/request.ts'
import type { Callers } from './callers.ts'
import { requireOwnClient } from './same-origin.ts'
import { clearSession, sessionOf, setSession } from './session-cookie.ts'

/** Longer is no password of ours, and not worth hashing. */
const password = z.string('input.required').min(1, 'input.required').max(1_000, 'input.too-long')

const SignInBody = z.object({
  email: z.string('input.required').trim().min(1, 'input.required').max(254, 'input.too-long'),
  password,
})
const ActivateBody = z.object({
  token: z.string('input.required').regex(/^[A-Za-z0-9_-]{43}$/, 'input.unknown'),
  password,
  displayName: line(100).optional(),
  email: email.optional(),
})

const BODY_LIMIT = 16 * 1_024

/** `POST /session`, `DELETE /session`, `POST /session/activate`: sign-in is no GraphQL field, so aliases cannot multiply it (D3). */
export const addSessionRoutes = (app: FastifyInstance, runtime: Runtime, callers: Callers): void => {
  const options = { bodyLimit: BODY_LIMIT }

  app.post('/session', options, async (request, reply) => {
    requireOwnClient(request, runtime.config.publicUrl)
    const body = parseInput(SignInBody, jsonOf(request.body))
    const ctx = await callers.openAnonymous(request)
    const id = await signIn(ctx, { ...body, address: request.ip, previousSession: sessionOf(request) })
    setSession(reply, id)
    return reply.code(204).send()
  })

  app.delete('/session', options, async (request, reply) => {
    requireOwnClient(request, runtime.config.publicUrl)
    const session = sessionOf(request)
    if (session !== null) await signOut(await callers.open(request, null), session)
    clearSession(reply)
    return reply.code(204).send()
  })

  app.post('/session/activate', options, async (request, reply) => {
    requireOwnClient(request, runtime.config.publicUrl)
    const body = parseInput(ActivateBody, jsonOf(request.body))
    const ctx = await callers.openAnonymous(request)
    setSession(reply, await activateAccount(ctx, { ...body, address: request.ip }))
    return reply.code(204).send()
  })
}

const jsonOf = (body: unknown): unknown => {
  if (body === undefined) throw new Refusal('BAD_USER_INPUT', 'request.malformed')
  return body
}
