import { createHash } from 'node:crypto'
import { newId } from '../platform/ids.ts'
import type { Em } from '../platform/orm/orm.ts'
import { TooManyRequests } from './too-many-requests.ts'

const WINDOW_MS = 15 * 60_000
const MOST_PER_ACCOUNT = 10
const MOST_PER_ADDRESS = 30

const emailHash = (email: string): string => createHash('sha256').update(email).digest('hex')

interface Counts {
  account: number
  address: number
  oldest_account: Date | string | null
  oldest_address: Date | string | null
}

/**
 * The throttle of sign-ins (D3), in the database so that a restart does not forget. An attempt is written as failed before the
 * password is looked at and taken away when it was right: attempts made at the same time count each other.
 */
export const loginAttempts = (em: Em) => ({
  /** @returns the attempt's id. @throws TooManyRequests */
  async begin(email: string, address: string, now: Date): Promise<string> {
    const id = newId()
    const since = new Date(now.getTime() - WINDOW_MS)
    const hash = emailHash(email)
    await em.execute('insert into login_attempt (id, email_hash, ip, at, failed) values (?, ?, ?, ?, true)', [
      id,
      hash,
      address,
      now,
    ])
    const [counts] = await em.execute<Counts[]>(
      `select count(*) filter (where email_hash = ?)::int as account, count(*) filter (where ip = ?)::int as address,
         min(at) filter (where email_hash = ?) as oldest_account, min(at) filter (where ip = ?) as oldest_address
       from login_attempt where (email_hash = ? or ip = ?) and at > ? and failed and id < ?`,
      [hash, address, hash, address, hash, address, since, id],
    )
    const tooMany = (counts?.account ?? 0) >= MOST_PER_ACCOUNT
    if (!tooMany && (counts?.address ?? 0) < MOST_PER_ADDRESS) return id
    // A refused attempt does not count: the window goes on sliding, nobody is shut out for good.
    await this.forget(id)
    const oldest = (tooMany ? counts?.oldest_account : counts?.oldest_address) ?? now
    throw new TooManyRequests('session.too-many-attempts', new Date(oldest).getTime() + WINDOW_MS - now.getTime())
  },

  async forget(id: string): Promise<void> {
    await em.execute('delete from login_attempt where id = ?', [id])
  },

  /** The right password was given: the account's failures are forgotten, and old rows of anybody with them. */
  async succeeded(email: string, now: Date): Promise<void> {
    await em.execute('delete from login_attempt where email_hash = ? or at < ?', [
      emailHash(email),
      new Date(now.getTime() - WINDOW_MS),
    ])
  },
})
