import type { BrowserContext, Page } from 'playwright-core'

/** Milliseconds of processor. `answer`: until the act is handled, what a hand waits for; `whole`: until the page rests. */
export interface Work {
  readonly answer: number
  readonly whole: number
}

export interface MainThread {
  /** Waits until the page has painted and has nothing left to do. */
  settle(): Promise<void>
  of(act: () => Promise<unknown>): Promise<Work>
}

/**
 * Counts the work of a page's main thread: script, style, layout and paint. In processor time, so that what else the
 * machine does hardly shows. What `act` asks of the page itself counts too: let it only press keys and buttons.
 */
export const mainThread = async (context: BrowserContext, page: Page): Promise<MainThread> => {
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
  const settle = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2_000 })),
          ),
        ),
    )
  return {
    settle,
    async of(act) {
      const before = await spent()
      await act()
      const answered = await spent()
      await settle()
      return { answer: answered - before, whole: (await spent()) - before }
    },
  }
}
