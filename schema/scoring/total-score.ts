import type { Field, Option } from '../form/form.ts'
import type { OptionId } from '../rules/expression.ts'

/** A visible field whose options bear scores, with its chosen option's score when it is answered. */
export interface ScoredItem {
  readonly weight: number
  /** The greatest score it can give, > 0. */
  readonly max: number
  /** Undefined: not answered. */
  readonly score: number | undefined
}

/**
 * How a field counts, or undefined when it does not: it must be a choice or a scale with a positive weight, and some
 * option still offered must score above zero. The maximum leaves archived options out: nobody can reach them any more.
 */
export function scoreRange(
  field: Field,
  options: readonly Option[],
): { readonly weight: number; readonly max: number } | undefined {
  const weight = field.weight ?? 1
  if ((field.type !== 'scale' && field.type !== 'choice') || weight <= 0) return undefined
  let max = 0
  for (const { score = 0, archived } of options) if (!archived && score > max) max = score
  return max > 0 ? { weight, max } : undefined
}

/** The score of an option of a list; undefined when nothing is chosen, or what is chosen bears none. */
export const scoreOf = (options: readonly Option[], chosen: OptionId | undefined): number | undefined =>
  chosen === undefined ? undefined : options.find((option) => option.id === chosen)?.score

/**
 * The total in percent, 0 to 100: weighted scores over weighted maxima of the ANSWERED items. Items not answered are
 * left out of both: counted as zero, an interview under way would look like a person without difficulties. Null when no
 * scored item is answered. When every visible item is at its maximum the total is 100.
 */
export function totalScore(items: readonly ScoredItem[]): number | null {
  let reached = 0
  let most = 0
  for (const { weight, max, score } of items) {
    if (score === undefined) continue
    reached += score * weight
    most += max * weight
  }
  if (most <= 0) return null
  const percent = Math.round((reached / most) * 10_000) / 100
  return Math.min(100, Math.max(0, percent))
}
