import { dayOf } from '../platform/clock.ts'
import type { Em } from '../platform/orm/orm.ts'
import { newSecret, secretHash } from './secrets.ts'

export const IDLE_MS = 30 * 60_000
export const ABSOLUTE_MS = 8 * 60 * 60_000
/** How often `last_seen_at` is written at most: a page makes many requests. */
const SEEN_EVERY_MS = 60_000

export interface MembershipOfAccount {
  readonly plieId: string
  readonly slug: string
  readonly name: string
  readonly roles: readonly string[]
}

export interface SignedIn {
  readonly accountId: string
  readonly platformOperator: boolean
  readonly memberships: readonly MembershipOfAccount[]
  /** Référents away today whom they cover, PLIE by PLIE. */
  readonly covers: readonly { readonly plieId: string; readonly referentId: string }[]
}

interface SessionRow {
  account_id: string
  platform_operator: boolean
  last_seen_at: Date | string
  expires_at: Date | string
  disabled: boolean
  memberships: { plie_id: string; slug: string; name: string; roles: string[] }[]
  covers: { plie_id: string; referent_id: string }[]
}

/** Sessions in the database; only the SHA-256 of the id is kept (D5). */
export const sessions = (em: Em) => ({
  /** A new session and its id, which only the cookie will hold. */
  async open(accountId: string, now: Date): Promise<string> {
    const id = newSecret()
    await em.execute(
      'insert into session (id_hash, account_id, created_at, last_seen_at, expires_at) values (?, ?, ?, ?, ?)',
      [secretHash(id), accountId, now, now, new Date(now.getTime() + ABSOLUTE_MS)],
    )
    return id
  },

  /** Who holds this session, with their memberships in force, or null when it is unknown, too old, idle or of a disabled account. */
  async find(id: string, now: Date): Promise<SignedIn | null> {
    const hash = secretHash(id)
    const [row] = await em.execute<SessionRow[]>(
      `select s.account_id, a.platform_operator, s.last_seen_at, s.expires_at, a.disabled_at is not null as disabled,
         (select coalesce(json_agg(m), '[]'::json) from auth_memberships(a.id) m) as memberships,
         (select coalesce(json_agg(c), '[]'::json) from auth_covers(a.id, ?::date) c) as covers
       from session s join account a on a.id = s.account_id where s.id_hash = ?`,
      [dayOf(now), hash],
    )
    if (row === undefined) return null
    const seen = new Date(row.last_seen_at).getTime()
    if (row.disabled || now.getTime() >= new Date(row.expires_at).getTime() || now.getTime() - seen >= IDLE_MS) {
      await em.execute('delete from session where id_hash = ?', [hash])
      return null
    }
    if (now.getTime() - seen >= SEEN_EVERY_MS) {
      await em.execute('update session set last_seen_at = ? where id_hash = ?', [now, hash])
    }
    return {
      accountId: row.account_id,
      platformOperator: row.platform_operator,
      covers: row.covers.map(({ plie_id, referent_id }) => ({ plieId: plie_id, referentId: referent_id })),
      memberships: row.memberships.map(({ plie_id, ...rest }) => ({ plieId: plie_id, ...rest })),
    }
  },

  async close(id: string): Promise<void> {
    await em.execute('delete from session where id_hash = ?', [secretHash(id)])
  },

  /** After a change of password or roles, or when an account is disabled: every session of it is dead at its next request (D6). */
  async closeAll(accountId: string): Promise<void> {
    await em.execute('delete from session where account_id = ?', [accountId])
  },
})
