import { Refusal, unauthenticated } from './errors.ts'
import type { RequestContext } from './request.ts'

/** The PLIE of the request. @throws PLIE_REQUIRED outside one, UNAUTHENTICATED for nobody, who has none to choose. */
export const plieOf = (ctx: RequestContext): string => {
  if (ctx.plie === null) throw ctx.actor.kind === 'anonymous' ? unauthenticated() : new Refusal('PLIE_REQUIRED')
  return ctx.plie.id
}
