import type { DiagnosticScores } from './dossier-record.ts'

export interface BarrierChange {
  /** Items that were an obstacle and no longer are. */
  readonly liftedTotally: number
  /** Items that are less of an obstacle than they were, without being lifted. */
  readonly liftedPartially: number
  /** Items still an obstacle. */
  readonly remaining: number
}

/** What changed between two diagnostics of the same grid; items not rated in both are left out. */
export const barrierChange = (first: DiagnosticScores, last: DiagnosticScores): BarrierChange => {
  const change = { liftedTotally: 0, liftedPartially: 0, remaining: 0 }
  for (const [item, before] of Object.entries(first)) {
    const after = Object.hasOwn(last, item) ? last[item] : null
    if (before === null || after === null || after === undefined) continue
    if (after > 0) change.remaining += 1
    if (before > 0 && after === 0) change.liftedTotally += 1
    if (after > 0 && after < before) change.liftedPartially += 1
  }
  return change
}
