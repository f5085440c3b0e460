import { TooManyRequests } from './too-many-requests.ts'

const AT_ONCE = 4
const MOST_WAITING = 32

/**
 * Lets at most four hashes run at a time (each takes 19 MiB and a thread) and 32 wait, so that a storm of sign-ins leaves
 * memory and the rest of the server alone (D1).
 */
export const createGate = (atOnce: number, mostWaiting: number) => {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw new TooManyRequests('session.busy', 3_000)
      // The place is handed over by the one who leaves, so `running` does not move.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}

export const hashingGate = createGate(AT_ONCE, MOST_WAITING)
