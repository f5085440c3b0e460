import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Json, Locale } from '../../schema/index.ts'
import { TooManyRequests } from '../accounts/index.ts'
import { say } from '../i18n/index.ts'
import { DomainError, ERROR_CODES, type ErrorCode, Refusal } from '../platform/errors.ts'
import type { Logger } from '../platform/logger.ts'

/** A failure as a client may see it. */
export interface PublicError {
  readonly code: ErrorCode
  readonly message: string
  /** Seconds, with TOO_MANY_REQUESTS. */
  readonly retryAfter?: number
}

/** What is needed to say an error: the language, and the reference that is also in the log. */
export interface Speaker {
  readonly requestId: string
  readonly locale: Locale
  readonly logger: Logger
}

/** SQLSTATE (or Node's name of a lost connection) → what it means to the caller. Anything absent is ours to mend: INTERNAL. */
const DATABASE: Readonly<Record<string, ErrorCode>> = {
  // text or numbers PostgreSQL cannot hold: NUL, lone surrogates, out of range, impossible dates, too deep
  '22P02': 'BAD_USER_INPUT',
  '22021': 'BAD_USER_INPUT',
  '22P05': 'BAD_USER_INPUT',
  '22003': 'BAD_USER_INPUT',
  '22007': 'BAD_USER_INPUT',
  '22008': 'BAD_USER_INPUT',
  '54000': 'BAD_USER_INPUT',
  '54001': 'BAD_USER_INPUT',
  // a reference to nothing, or to another PLIE's row: the two must look alike
  '23503': 'NOT_FOUND',
  '42501': 'NOT_FOUND',
  '23505': 'BAD_USER_INPUT',
  '57014': 'TIMEOUT',
  '40001': 'UNAVAILABLE',
  '40P01': 'UNAVAILABLE',
  '53300': 'UNAVAILABLE',
  '57P01': 'UNAVAILABLE',
  '57P02': 'UNAVAILABLE',
  '57P03': 'UNAVAILABLE',
  '08000': 'UNAVAILABLE',
  '08001': 'UNAVAILABLE',
  '08003': 'UNAVAILABLE',
  '08006': 'UNAVAILABLE',
  ECONNREFUSED: 'UNAVAILABLE',
  ECONNRESET: 'UNAVAILABLE',
  ENOENT: 'UNAVAILABLE',
  EPIPE: 'UNAVAILABLE',
}

const LOST_CONNECTION =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i

/** The code the database (or the way to it) gave, looked for along the chain of causes. */
const databaseCode = (error: unknown): ErrorCode | null => {
  for (let link = error, depth = 0; link instanceof Error && depth < 5; link = link.cause, depth += 1) {
    const code = Reflect.get(link, 'code')
    if (typeof code === 'string' && Object.hasOwn(DATABASE, code)) return DATABASE[code] ?? null
    if (LOST_CONNECTION.test(link.message)) return 'UNAVAILABLE'
  }
  return null
}

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)

/** What any failure outside GraphQL's own rules becomes; unexpected ones are logged whole and masked (A7). */
export const publicError = (error: unknown, { requestId, locale, logger }: Speaker): PublicError => {
  if (error instanceof TooManyRequests) {
    return {
      code: error.code,
      message: say(error.sentence ?? error.code, locale, error.params),
      retryAfter: error.retryAfter,
    }
  }
  if (error instanceof Refusal) return { code: error.code, message: say(error.sentence ?? error.code, locale) }
  if (error instanceof DomainError) return { code: 'BAD_USER_INPUT', message: say(error.code, locale) }
  const code = databaseCode(error)
  if (code !== null) {
    // The statement may hold what a person typed: the log gets the code and the place, never the message.
    logger.warn(
      { requestId, code, sqlstate: error instanceof Error ? Reflect.get(error, 'code') : undefined },
      'database refusal',
    )
    return { code, message: say(isTaken(error) ? 'record.taken' : code, locale) }
  }
  logger.error({ err: loggable(error), requestId }, 'unexpected error')
  return { code: 'INTERNAL', message: say('INTERNAL', locale, { reference: requestId }) }
}

/** What PostgreSQL says of a failure may quote a person's data: the log gets its code and place, and the lines of the stack only (J1). */
const loggable = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const code = Reflect.get(error, 'code')
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return error
  const place = ['table', 'column', 'constraint', 'routine'].map((name) => [name, Reflect.get(error, name)])
  const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at '))
  return { type: error.name, code, ...Object.fromEntries(place), stack }
}

const isTaken = (error: unknown): boolean => error instanceof Error && Reflect.get(error, 'code') === '23505'

const paramsOf = (value: unknown): { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** One entry of `errors[]`. GraphQL's own messages (syntax, validation, variables) stay as they are: they speak of the document. */
export const graphqlError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  speaker: Speaker,
): GraphQLFormattedError => {
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  }
  const cause = unwrapResolverError(error)
  const own = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause
  if (!(own instanceof GraphQLError)) {
    const seen = publicError(own, speaker)
    const retry = seen.retryAfter === undefined ? {} : { retryAfter: seen.retryAfter }
    return { message: seen.message, ...place, extensions: { code: seen.code, ...retry } }
  }
  const { sentence, params } = own.extensions
  const given = formatted.extensions?.['code']
  if (typeof sentence === 'string') {
    const code = isErrorCode(own.extensions['code']) ? own.extensions['code'] : 'BAD_USER_INPUT'
    return { message: say(sentence, speaker.locale, paramsOf(params)), ...place, extensions: { code } }
  }
  if (isErrorCode(own.extensions['code']))
    return { message: own.message, ...place, extensions: { code: own.extensions['code'] } }
  if (isInternal(given, place, own)) {
    speaker.logger.error({ err: loggable(own), requestId: speaker.requestId }, 'unexpected error')
    const message = say('INTERNAL', speaker.locale, { reference: speaker.requestId })
    return { message, ...place, extensions: { code: 'INTERNAL' } }
  }
  return { message: own.message, ...place, extensions: { code: 'BAD_USER_INPUT', reason: given } }
}

/**
 * An error of execution itself (a null where none may be, a value a scalar refuses to show): ours, not the caller's. Errors about
 * the request have no path, but for a required argument left without its variable.
 */
const isInternal = (given: unknown, place: { readonly path?: unknown }, error: GraphQLError): boolean =>
  given === 'INTERNAL_SERVER_ERROR' && place.path !== undefined && !error.message.startsWith('Argument "')
