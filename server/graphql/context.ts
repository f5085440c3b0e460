import type { Locale } from '../../schema/index.ts'
import { authenticateSession, authenticateToken, type Budget, type TokenLimiter } from '../accounts/index.ts'
import { createAccess } from '../platform/access/access.ts'
import { dayOf } from '../platform/clock.ts'
import { notFound, Refusal, unauthenticated } from '../platform/errors.ts'
import { forkFor } from '../platform/orm/orm.ts'
import type { RequestContext, Runtime } from '../platform/request.ts'

/** What of an HTTP request says who is asking. */
export interface Caller {
  readonly requestId: string
  readonly locale: Locale
  readonly authorization: string | undefined
  readonly session: string | null
  readonly address: string
  /** Hears what is left of a token's budget. */
  readonly told: (budget: Budget) => void
}

const SLUG = /^[a-z][a-z0-9-]{1,40}$/
const BEARER = /^Bearer +(\S+)$/i

/**
 * Opens the context of one request. `slug` names the PLIE; null leaves it to the caller's only one.
 * @throws UNAUTHENTICATED, NOT_FOUND (an unknown PLIE and another's are the same), BAD_USER_INPUT for a token and a session at
 * once (E5), TOO_MANY_REQUESTS.
 */
export const openContext = async (
  runtime: Runtime,
  limiter: TokenLimiter,
  caller: Caller,
  slug: string | null,
): Promise<RequestContext> => {
  if (caller.authorization !== undefined && caller.session !== null) {
    throw new Refusal('BAD_USER_INPUT', 'session.two-credentials')
  }
  const { actor, plie } =
    caller.authorization === undefined
      ? await authenticateSession(runtime, caller.session, knownSlug(slug, caller))
      : await byToken(runtime, limiter, caller, slug)
  const now = runtime.now()
  return {
    runtime,
    requestId: caller.requestId,
    actor,
    plie,
    locale: caller.locale,
    now,
    today: dayOf(now),
    em: forkFor(runtime.orm, plie?.id ?? null, actor.id),
    access: createAccess(actor),
    work: null,
  }
}

const knownSlug = (slug: string | null, caller: Caller): string | null => {
  if (slug !== null && !SLUG.test(slug)) throw caller.session === null ? unauthenticated() : notFound()
  return slug
}

const byToken = async (runtime: Runtime, limiter: TokenLimiter, caller: Caller, slug: string | null) => {
  const [, token = ''] = BEARER.exec(caller.authorization ?? '') ?? []
  const found = await authenticateToken(runtime, limiter, token, caller.address, caller.told)
  if (slug !== null && slug !== found.plie.slug) throw notFound()
  return found
}
