import type { DiagnosticScores } from './dossier-record.ts'
import type { BarrierLift } from './kinds.ts'

/** One item of the grid in the first and in the last diagnostic; null: not rated, or not asked. */
export interface BarrierItem {
  /** API name of the scale item. */
  readonly name: string
  readonly first: number | null
  readonly last: number | null
}

/** The items of two diagnostics, those of the first in its order, then those the last one added. */
export const barrierItems = (first: DiagnosticScores, last: DiagnosticScores | null): BarrierItem[] => {
  const scored = (scores: DiagnosticScores | null, name: string): number | null =>
    scores !== null && Object.hasOwn(scores, name) ? (scores[name] ?? null) : null
  const added = Object.keys(last ?? {}).filter((name) => !Object.hasOwn(first, name))
  return [...Object.keys(first), ...added].map((name) => ({
    name,
    first: scored(first, name),
    last: scored(last, name),
  }))
}

/** What became of one item; undefined until it is rated in both. An item that was no obstacle and still is none: `none`. */
export const liftOf = ({ first, last }: BarrierItem): BarrierLift | undefined => {
  if (first === null || last === null) return undefined
  if (last > first) return 'worsened'
  if (last === first) return 'none'
  return last === 0 ? 'total' : 'partial'
}

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
  for (const item of barrierItems(first, last)) {
    const lift = liftOf(item)
    if (lift === 'total') change.liftedTotally += 1
    if (lift === 'partial') change.liftedPartially += 1
    if (lift !== undefined && item.last !== null && item.last > 0) change.remaining += 1
  }
  return change
}
