import type { Em } from '../platform/orm/orm.ts'
import { secretHash } from './secrets.ts'

export const LINK_MS = 72 * 60 * 60_000

/**
 * What a link is good for: `activate` chooses the first password; `operator` too, and names the e-mail address;
 * `join:<plie>` lets an existing account into one more PLIE, with the password it already has.
 */
export type LinkPurpose = 'activate' | 'operator' | `join:${string}`

export interface OneTimeLink {
  readonly accountId: string
  readonly purpose: LinkPurpose
}

const isPurpose = (text: string): text is LinkPurpose =>
  text === 'activate' || text === 'operator' || text.startsWith('join:')

/** Single-use links, 72 hours; only the SHA-256 is kept. */
export const oneTimeLinks = (em: Em) => ({
  /** Makes the link of `secret` the only one in force for this account and purpose. */
  async issue(accountId: string, purpose: LinkPurpose, secret: string, now: Date): Promise<void> {
    await em.execute('update one_time_link set used_at = ? where account_id = ? and purpose = ? and used_at is null', [
      now,
      accountId,
      purpose,
    ])
    await em.execute(
      'insert into one_time_link (token_hash, account_id, purpose, created_at, expires_at) values (?, ?, ?, ?, ?)',
      [secretHash(secret), accountId, purpose, now, new Date(now.getTime() + LINK_MS)],
    )
  },

  async find(secret: string, now: Date): Promise<OneTimeLink | null> {
    const [row] = await em.execute<{ account_id: string; purpose: string }[]>(
      'select account_id, purpose from one_time_link where token_hash = ? and used_at is null and expires_at > ?',
      [secretHash(secret), now],
    )
    return row !== undefined && isPurpose(row.purpose) ? { accountId: row.account_id, purpose: row.purpose } : null
  },

  /** Whether this call is the one that used the link up. */
  async use(secret: string, now: Date): Promise<boolean> {
    const rows = await em.execute<{ token_hash: string }[]>(
      'update one_time_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ? returning token_hash',
      [now, secretHash(secret), now],
    )
    return rows.length === 1
  },
})
