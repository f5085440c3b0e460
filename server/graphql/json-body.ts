import type { FastifyInstance } from 'fastify'
import { Refusal } from '../platform/errors.ts'

/** Far above any form or answer; below what makes recursive code run out of stack. */
const MAX_DEPTH = 200

/** Whether brackets outside strings nest deeper than `max`. Looks at each character once. */
export const nestsDeeperThan = (json: string, max: number): boolean => {
  let depth = 0
  let inString = false
  for (let index = 0; index < json.length; index += 1) {
    const sign = json.charCodeAt(index)
    if (inString) {
      if (sign === 0x5c) index += 1
      else if (sign === 0x22) inString = false
    } else if (sign === 0x22) inString = true
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1
      if (depth > max) return true
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1
  }
  return false
}

/**
 * Reads bodies: JSON into values, without `__proto__` keys and not too deep; anything else is read and thrown away, so that
 * each route answers by its own rules instead of a bare 415.
 */
export const addBodyParsers = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (nestsDeeperThan(body, MAX_DEPTH)) return done(new Refusal('BAD_USER_INPUT', 'request.malformed'))
    if (body === '') return done(null, undefined)
    return parse(request, body, (error, value) =>
      error === null ? done(null, value) : done(new Refusal('BAD_USER_INPUT', 'request.malformed')),
    )
  })
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, undefined))
}
