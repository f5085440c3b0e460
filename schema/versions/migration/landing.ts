import type { Id } from '../../rules/expression.ts'
import type { Spot, WorkingAnswers } from './working-answers.ts'

/**
 * Where an answer goes when its field stands in a group (or in none) in the new version: the same row, the top, or the
 * first row, made if there is none. Null when nothing can say where: several rows for one place, or two groups.
 */
export function landingOf(spot: Spot, group: Id | undefined, alone: boolean, working: WorkingAnswers): Spot | null {
  if (spot.group === group) return spot
  if (group === undefined) return alone ? {} : null
  if (spot.group !== undefined) return null
  return { group, row: working.rows(group)[0]?.id ?? 'row1' }
}
