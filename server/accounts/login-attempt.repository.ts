import { createHash } from 'node:crypto'
import { newId } from '../platform/ids.ts'
import { type Em, holdNames, inTransaction } from '../platform/orm/orm.ts'
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
 * password is looked at and taken away when it was right. Attempts on one account, or from one address, are counted one after the
 * other: however many come at once, not one more gets through.
 */
export const loginAttempts = (em: Em) => ({
  /** @returns the attempt's id. @throws TooManyRequests; a refused attempt does not count: the window goes on sliding. */
  begin: (email: string, address: string, now: Date): Promise<string> =>
    inTransaction(em, 'sign-in attempt', async (inner) => {
      const since = new Date(now.getTime() - WINDOW_MS)
      const hash = emailHash(email)
      await holdNames(inner, [`sign-in/${hash}`, `sign-in/${address}`])
      const [counts] = await inner.execute<Counts[]>(
        `select count(*) filter (where email_hash = ?)::int as account, count(*) filter (where ip = ?)::int as address,
           min(at) filter (where email_hash = ?) as oldest_account, min(at) filter (where ip = ?) as oldest_address
         from login_attempt where (email_hash = ? or ip = ?) and at > ? and failed`,
        [hash, address, hash, address, hash, address, since],
      )
      const tooMany = (counts?.account ?? 0) >= MOST_PER_ACCOUNT
      if (tooMany || (counts?.address ?? 0) >= MOST_PER_ADDRESS) {
        const oldest = (tooMany ? counts?.oldest_account : counts?.oldest_address) ?? now
        throw new TooManyRequests('session.too-many-attempts', new Date(oldest).getTime() + WINDOW_MS - now.getTime())
      }
      const id = newId()
      await inner.execute('insert into login_attempt (id, email_hash, ip, at, failed) values (?, ?, ?, ?, true)', [
        ...[id, hash, address, now],
      ])
      return id
    }),

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
