import type { FastifyRequest } from 'fastify'
import { Refusal } from '../platform/errors.ts'

const foreign = () => new Refusal('FORBIDDEN', 'request.foreign-origin')

const isOurs = (origin: string, host: string | undefined, publicUrl: string | null): boolean =>
  origin === publicUrl || URL.parse(origin)?.host === host

/**
 * Refuses what another site made a browser send (D7). Browsers always say where a POST or DELETE comes from; a program that
 * says nothing cannot be tricked into sending somebody's cookie.
 */
export const requireSameOrigin = (request: FastifyRequest, publicUrl: string | null): void => {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (typeof origin === 'string' && !isOurs(origin, host, publicUrl)) throw foreign()
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') throw foreign()
}

/** The REST routes also want a header no form and no image can send, which makes a cross-site script ask first (and be refused). */
export const requireOwnClient = (request: FastifyRequest, publicUrl: string | null): void => {
  requireSameOrigin(request, publicUrl)
  if (request.headers['x-jalon-request'] !== '1') throw foreign()
}
