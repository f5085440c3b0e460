import type { FastifyReply, FastifyRequest } from 'fastify'

/** The `__Host-` prefix makes browsers insist on Secure, no Domain and Path=/ (D6). */
export const SESSION_COOKIE = '__Host-session'

const SESSION_ID = /^[A-Za-z0-9_-]{43}$/

/** The session a request came with, or null; anything that cannot be one of ours is nothing. */
export const sessionOf = (request: FastifyRequest): string | null => {
  const value = request.cookies[SESSION_COOKIE]
  return value !== undefined && SESSION_ID.test(value) ? value : null
}

const FLAGS = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const

export const setSession = (reply: FastifyReply, id: string): void => {
  reply.setCookie(SESSION_COOKIE, id, FLAGS)
}

export const clearSession = (reply: FastifyReply): void => {
  reply.clearCookie(SESSION_COOKIE, FLAGS)
}
