import { LRUCache } from 'lru-cache'
import type { Budget } from './budget.ts'
import { TooManyRequests } from './too-many-requests.ts'

const WINDOW_MS = 60_000

/** Counts the requests of each token by the minute, in this process's memory (E7). */
export const createTokenLimiter = () => {
  const windows = new LRUCache<string, { since: number; count: number; seen: number }>({ max: 10_000 })
  return {
    /** Takes one request of the budget. `tell` is told what is left, also when there is nothing left. @throws TooManyRequests */
    count(tokenId: string, perMinute: number, now: Date, tell: (budget: Budget) => void): void {
      const at = now.getTime()
      const known = windows.get(tokenId)
      const window =
        known !== undefined && at - known.since < WINDOW_MS ? known : { since: at, count: 0, seen: known?.seen ?? 0 }
      window.count += 1
      windows.set(tokenId, window)
      const resetsInMs = window.since + WINDOW_MS - at
      tell({
        perMinute,
        left: Math.max(0, perMinute - window.count),
        resetsIn: Math.max(1, Math.ceil(resetsInMs / 1_000)),
      })
      if (window.count > perMinute) throw new TooManyRequests('token.too-many-requests', resetsInMs)
    },

    /** Whether the last use must be written now: once a minute is enough. */
    isStale(tokenId: string, now: Date): boolean {
      const window = windows.get(tokenId)
      if (window === undefined || now.getTime() - window.seen < WINDOW_MS) return false
      window.seen = now.getTime()
      return true
    },
  }
}
export type TokenLimiter = ReturnType<typeof createTokenLimiter>
