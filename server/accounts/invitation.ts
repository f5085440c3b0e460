import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { oneTimeLinks } from './one-time-link.repository.ts'

/**
 * The link of an invitation. Only an account that is nobody's yet lets its holder choose a password: for one that is known, here
 * or in another PLIE, the link opens nothing without the password, so an administrator cannot take somebody's account over.
 */
export const issueInvitation = (
  ctx: RequestContext,
  accountId: string,
  isKnown: boolean,
  secret: string,
): Promise<void> => oneTimeLinks(ctx.em).issue(accountId, isKnown ? `join:${plieOf(ctx)}` : 'activate', secret, ctx.now)
