/** Below, a count of answers about health or social situation could point at somebody. */
export const SMALLEST_SHOWN = 5

/**
 * Counts that add up to a total somebody knows, with the small ones withheld (null). When only one is, the next smallest goes
 * with it, or a subtraction would give it back. A zero points at nobody.
 */
export function maskCounts(counts: readonly number[]): (number | null)[] {
  const small = (count: number) => count > 0 && count < SMALLEST_SHOWN
  const hidden = new Set(counts.flatMap((count, i) => (small(count) ? [i] : [])))
  if (hidden.size === 1) {
    const [next] = counts
      .flatMap((count, i) => (count > 0 && !hidden.has(i) ? [{ count, i }] : []))
      .toSorted((one, other) => one.count - other.count)
    if (next !== undefined) hidden.add(next.i)
  }
  return counts.map((count, i) => (hidden.has(i) ? null : count))
}
