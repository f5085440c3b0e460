import { ROLES, type Role } from '../../schema/index.ts'
import { type Actor, ANONYMOUS } from '../platform/actor.ts'
import { notFound, unauthenticated } from '../platform/errors.ts'
import { forkFor } from '../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import { sessions } from './session.repository.ts'

const isRole = (text: string): text is Role => ROLES.some((role) => role === text)

/**
 * The person behind a session and the PLIE of the request: the one named, else their only one, else none. A dead session is
 * nobody's.
 * @throws NOT_FOUND for a PLIE that does not exist or is not theirs, without a difference; UNAUTHENTICATED for nobody asking
 * for a PLIE.
 */
export const authenticateSession = async (
  runtime: Runtime,
  session: string | null,
  slug: string | null,
): Promise<{ actor: Actor; plie: Tenant | null }> => {
  const found = session === null ? null : await sessions(forkFor(runtime.orm, null, null)).find(session, runtime.now())
  if (found === null) {
    if (slug !== null) throw unauthenticated()
    return { actor: ANONYMOUS, plie: null }
  }
  const only = found.memberships.length === 1 ? found.memberships[0] : undefined
  const membership = slug === null ? only : found.memberships.find((one) => one.slug === slug)
  if (slug !== null && membership === undefined) throw notFound()
  const roles: Role[] = [
    ...(found.platformOperator ? (['platform-operator'] as const) : []),
    ...(membership?.roles ?? []).filter(isRole),
  ]
  const covers = found.covers.filter(({ plieId }) => plieId === membership?.plieId).map(({ referentId }) => referentId)
  return {
    actor: { kind: 'account', id: found.accountId, tokenId: null, roles, scopes: [], covers },
    plie: membership === undefined ? null : { id: membership.plieId, slug: membership.slug },
  }
}
