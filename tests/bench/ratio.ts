interface Side {
  readonly name: string
  readonly run: () => unknown
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/**
 * Runs the two sides in turn, so that whatever else the machine does weighs on both, and prints medians and their ratio:
 * under 1, ours is the quicker. The ratio of the best rounds tells what a busy machine hides. Figures compare within one run only.
 */
export const compare = async (what: string, ours: Side, reference: Side, rounds = 60): Promise<number> => {
  const times = { ours: [] as number[], reference: [] as number[] }
  for (let round = -5; round < rounds; round += 1) {
    for (const [side, kept] of [
      [ours, times.ours],
      [reference, times.reference],
    ] as const) {
      const started = performance.now()
      await side.run()
      // The first rounds warm caches and the compiler up.
      if (round >= 0) kept.push(performance.now() - started)
    }
  }
  const [mine, theirs] = [median(times.ours), median(times.reference)]
  const best = Math.min(...times.ours) / Math.min(...times.reference)
  console.info(
    `${what}: ${ours.name} ${mine.toFixed(2)} ms, ${reference.name} ${theirs.toFixed(2)} ms, ratio ${(mine / theirs).toFixed(2)} (best rounds ${best.toFixed(2)})`,
  )
  return mine / theirs
}
