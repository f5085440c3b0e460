import type { FastifyRequest } from 'fastify'
import { type Budget, createTokenLimiter } from '../accounts/index.ts'
import { localeOf } from '../i18n/index.ts'
import type { RequestContext, Runtime } from '../platform/request.ts'
import { type Caller, openContext } from './context.ts'
import type { Speaker } from './error-mapping.ts'
import { sessionOf } from './session-cookie.ts'

/** From a Fastify request to who is asking; one per server, as it counts the requests of tokens. */
export const createCallers = (runtime: Runtime) => {
  const limiter = createTokenLimiter()
  const budgets = new WeakMap<FastifyRequest, Budget>()
  const callerOf = (request: FastifyRequest): Caller => ({
    requestId: request.id,
    locale: localeOf(request.headers['accept-language']),
    authorization: request.headers.authorization,
    session: sessionOf(request),
    address: request.ip,
    told: (budget) => void budgets.set(request, budget),
  })
  return {
    speaker: (request: FastifyRequest): Speaker => ({
      requestId: request.id,
      locale: localeOf(request.headers['accept-language']),
      logger: runtime.logger,
    }),
    /** What is left to the token of a request; undefined for whoever has none. */
    budgetOf: (request: FastifyRequest): Budget | undefined => budgets.get(request),
    /** The context of a request. `slug` names its PLIE. @throws as `openContext` does. */
    open: (request: FastifyRequest, slug: string | null): Promise<RequestContext> =>
      openContext(runtime, limiter, callerOf(request), slug),
    /** The context of somebody about to sign in: whatever they came with counts for nothing. */
    openAnonymous: (request: FastifyRequest): Promise<RequestContext> =>
      openContext(runtime, limiter, { ...callerOf(request), authorization: undefined, session: null }, null),
  }
}
export type Callers = ReturnType<typeof createCallers>
