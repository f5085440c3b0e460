import cookie from '@fastify/cookie'
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify'
import { budgetHeaders } from '../accounts/index.ts'
import { say } from '../i18n/index.ts'
import { ERROR_CODES, InvalidInput, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Runtime } from '../platform/request.ts'
import { localizeIssue } from './as-result.ts'
import { type Callers, createCallers } from './callers.ts'
import { type PublicError, publicError } from './error-mapping.ts'
import { addGraphqlRoutes, type Schemas } from './graphql-routes.ts'
import { addBodyParsers } from './json-body.ts'
import { addSecurityHeaders, SECURITY_HEADERS } from './security-headers.ts'
import { addSessionRoutes } from './session-routes.ts'
import { addBackOffice } from './static.ts'

const BODY_LIMIT = 1_024 * 1_024
const HEADERS_TIMEOUT_MS = 10_000
const REQUEST_TIMEOUT_MS = 30_000
const CHECK_EVERY_MS = 2_000
const KEEP_ALIVE_MS = 5_000

export interface ServerOptions extends Schemas {
  /** Folder of the built back office; null serves none. */
  readonly adminRoot: string | null
  /** Routes of capabilities that are not GraphQL (files). */
  readonly routes?: readonly ((app: FastifyInstance, runtime: Runtime, callers: Callers) => void | Promise<void>)[]
}

/** The whole HTTP server, not listening yet: `listen` it, or `inject` requests into it. */
export const buildServer = async (runtime: Runtime, options: ServerOptions): Promise<FastifyInstance> => {
  const callers = createCallers(runtime)
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // Node looks for late connections every 30 s unless told otherwise, which would make 10 s mean 40.
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: CHECK_EVERY_MS,
    },
    forceCloseConnections: 'idle',
    // What already came in while the server stops is answered like the rest.
    return503OnClosing: false,
    genReqId: () => newId(),
    requestIdHeader: false,
    logger: false,
    trustProxy: runtime.config.trustProxy ?? 'loopback',
    routerOptions: { maxParamLength: 200 },
    // Addresses that cannot be read never reach the hooks nor the error handler below.
    frameworkErrors: (error, request, reply) => {
      reply.headers(SECURITY_HEADERS)
      refuse(request, reply, callers, error)
    },
  })
  await app.register(cookie)
  addSecurityHeaders(app)
  addBodyParsers(app)
  addLog(app, runtime)
  addBudget(app, callers)
  addRefusals(app, callers)
  app.get('/healthz', async () => ({ ok: true }))
  addSessionRoutes(app, runtime, callers)
  addGraphqlRoutes(app, runtime, callers, options)
  for (const add of options.routes ?? []) await add(app, runtime, callers)
  await addBackOffice(app, options.adminRoot)
  return app
}

/** One line per answer: the route's pattern, never the address itself, which a mistaken client may put a secret in (E6). */
const addLog = (app: FastifyInstance, runtime: Runtime): void => {
  app.addHook('onResponse', async (request, reply) => {
    runtime.logger.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        requestId: request.id,
      },
      'request',
    )
  })
}

/** Tells a program how much it may still ask, on every answer (E7). */
const addBudget = (app: FastifyInstance, callers: Callers): void => {
  app.addHook('onSend', async (request, reply) => {
    const budget = callers.budgetOf(request)
    if (budget !== undefined) reply.headers(budgetHeaders(budget))
  })
}

const addRefusals = (app: FastifyInstance, callers: Callers): void => {
  app.setNotFoundHandler((request, reply) => refuse(request, reply, callers, new Refusal('NOT_FOUND')))
  app.setErrorHandler((error, request, reply) => refuse(request, reply, callers, error))
}

const refuse = (request: FastifyRequest, reply: FastifyReply, callers: Callers, error: unknown): FastifyReply => {
  const speaker = callers.speaker(request)
  const status = statusOf(error)
  const seen: PublicError =
    status === null
      ? publicError(error, speaker)
      : { code: 'BAD_USER_INPUT', message: say(sentenceOf(status), speaker.locale) }
  if (seen.retryAfter !== undefined) reply.header('retry-after', String(seen.retryAfter))
  reply.code(status ?? ERROR_CODES[seen.code]).type('application/json; charset=utf-8')
  if (request.url.startsWith('/graphql')) {
    return reply.send({ errors: [{ message: seen.message, extensions: { code: seen.code } }] })
  }
  const issues =
    error instanceof InvalidInput ? { issues: error.issues.map((issue) => localizeIssue(issue, speaker.locale)) } : {}
  return reply.send({ code: seen.code, message: seen.message, ...issues })
}

/** The 4xx status of an error of Fastify's own (a body too large, a media type it cannot read), or null for all others. */
const statusOf = (error: unknown): number | null => {
  if (!(error instanceof Error) || error instanceof Refusal) return null
  const [code, status] = [Reflect.get(error, 'code'), Reflect.get(error, 'statusCode')]
  const own = typeof code === 'string' && code.startsWith('FST_')
  return own && typeof status === 'number' && status >= 400 && status < 500 ? status : null
}

const sentenceOf = (status: number) =>
  status === 413 ? 'request.too-large' : status === 415 ? 'request.bad-media-type' : 'request.malformed'
