import { type Actor, API_SCOPES, type ApiScope } from '../platform/actor.ts'
import { unauthenticated } from '../platform/errors.ts'
import { forkFor } from '../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import type { Budget } from './budget.ts'
import { isInNetworks } from './network.ts'
import { sameHash, secretHash } from './secrets.ts'
import type { TokenLimiter } from './token-limiter.ts'
import { parseToken } from './token-text.ts'

interface Row {
  plie_id: string
  id: string
  secret_hash: string
  former_hash: string | null
  former_until: Date | string | null
  scopes: string[]
  form_ids: string[]
  cidrs: string[]
  per_minute: number
  expires_at: Date | string
  revoked_at: Date | string | null
}

/** The secret it has, or the one it had before its last rotation for as long as that works. */
const opens = (row: Row, secret: string, now: Date): boolean => {
  const hash = secretHash(secret)
  if (sameHash(row.secret_hash, hash)) return true
  return (
    row.former_hash !== null &&
    row.former_until !== null &&
    new Date(row.former_until) > now &&
    sameHash(row.former_hash, hash)
  )
}

const isScope = (text: string): text is ApiScope => API_SCOPES.some((scope) => scope === text)

/**
 * The external system behind a bearer token and the PLIE the token is bound to; `tell` hears what is left of its budget.
 * @throws UNAUTHENTICATED for a token unknown, revoked, expired or used from another network; TooManyRequests.
 */
export const authenticateToken = async (
  runtime: Runtime,
  limiter: TokenLimiter,
  text: string,
  address: string,
  tell: (budget: Budget) => void,
): Promise<{ actor: Actor; plie: Tenant }> => {
  const parts = parseToken(text)
  if (parts === null) throw unauthenticated()
  const now = runtime.now()
  const [row] = await forkFor(runtime.orm, null, null).execute<Row[]>('select * from auth_token(?)', [parts.publicId])
  if (row === undefined || !opens(row, parts.secret, now)) throw unauthenticated()
  if (row.revoked_at !== null || new Date(row.expires_at) <= now) throw unauthenticated()
  if (!isInNetworks(address, row.cidrs)) throw unauthenticated()
  limiter.count(row.id, row.per_minute, now, tell)

  const em = forkFor(runtime.orm, row.plie_id, null)
  if (limiter.isStale(row.id, now)) {
    await em.execute('update api_token set last_used_at = ?, last_used_from = ? where plie_id = ? and id = ?', [
      now,
      address,
      row.plie_id,
      row.id,
    ])
  }
  const [plie] = await em.execute<{ slug: string }[]>('select slug from plie where id = ?', [row.plie_id])
  if (plie === undefined) throw unauthenticated()
  return {
    actor: {
      kind: 'token',
      id: null,
      tokenId: row.id,
      roles: [],
      scopes: row.scopes.filter(isScope),
      forms: row.form_ids,
    },
    plie: { id: row.plie_id, slug: plie.slug },
  }
}
