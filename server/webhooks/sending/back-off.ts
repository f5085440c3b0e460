const FIRST_MS = 10_000
const LONGEST_MS = 60 * 60_000

/** An hour apart at the end, some thirty attempts take a day: a receiver down for a night is waited for. */
export const MOST_FAILURES = 30

/** How long to wait after `failures` in a row: twice as long each time, up to an hour, spread by a quarter so that hooks do not come back together. */
export const backOffMs = (failures: number, random: () => number = Math.random): number => {
  const usual = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20))
  return Math.round(usual * (0.75 + random() / 2))
}
