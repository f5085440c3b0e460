import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { TooManyRequests } from '../accounts/index.ts'
import { newId } from '../platform/ids.ts'
import { type Em, holdNames, inTransaction } from '../platform/orm/orm.ts'

const WINDOW_MS = 15 * 60_000

/** Most acts of each kind in a window: from one network, and on one link whoever asks. `look`: opening, searching lists. */
const LIMITS = {
  look: { network: 600, link: Number.POSITIVE_INFINITY },
  file: { network: 60, link: 200 },
  send: { network: 30, link: 60 },
  answer: { network: 30, link: 60 },
  follow: { network: 60, link: Number.POSITIVE_INFINITY },
} as const satisfies Record<string, { network: number; link: number }>
export type Act = keyof typeof LIMITS

/** Addresses that lead nowhere, from one network: beyond, it is guessing. */
const MOST_MISSES = 30

interface Counts {
  network: number
  link: number
  misses: number
  oldest: Date | string | null
}

/**
 * The throttle of the public links, in the database so that several servers share it and a restart forgets nothing. Attempts of one
 * network, or on one link, wait for each other: however many come at once, not one more gets through.
 */
export const attempts = (em: Em) => ({
  /** @returns the attempt's id. @throws TooManyRequests; a refused attempt does not count: the window goes on sliding. */
  begin: (act: Act, link: string, address: string, now: Date): Promise<string> =>
    inTransaction(em, 'prescription attempt', async (inner) => {
      const [hash, network] = [createHash('sha256').update(link).digest('hex'), networkOf(address)]
      await holdNames(inner, [`prescription/${hash}`, `prescription/${network}`])
      const since = new Date(now.getTime() - WINDOW_MS)
      const [counts] = await inner.execute<Counts[]>(
        `select count(*) filter (where network = ? and act = ?)::int as network, count(*) filter (where link_hash = ? and act = ?)::int as link,
           count(*) filter (where network = ? and act = 'miss')::int as misses, min(at) as oldest
         from prescription_attempt where (network = ? or link_hash = ?) and at > ?`,
        [...[network, act, hash, act], network, ...[network, hash, since]],
      )
      const most = LIMITS[act]
      const { network: fromNetwork = 0, link: onLink = 0, misses = 0, oldest = null } = counts ?? {}
      if (fromNetwork >= most.network || onLink >= most.link || misses >= MOST_MISSES) {
        const first = new Date(oldest ?? now).getTime()
        throw new TooManyRequests('prescription.too-many-attempts', first + WINDOW_MS - now.getTime())
      }
      const id = newId()
      await inner.execute('delete from prescription_attempt where at <= ?', [since])
      await inner.execute('insert into prescription_attempt (id, link_hash, network, act, at) values (?, ?, ?, ?, ?)', [
        ...[id, hash, network, act, now],
      ])
      return id
    }),

  /** It led nowhere. */
  async missed(id: string): Promise<void> {
    await em.execute("update prescription_attempt set act = 'miss' where id = ?", [id])
  },
})

/** An IPv4 address, or the /64 an IPv6 one is in: whoever has one of them has them all. */
const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? []
  const groups = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(':'))
  const left = groups(head)
  const missing = tail === undefined ? 0 : 8 - left.length - groups(tail).length
  return [...left, ...Array.from({ length: missing }, () => '0'), ...groups(tail)]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
