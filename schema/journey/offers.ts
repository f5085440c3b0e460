import type { DossierStatus } from '../facts/kinds.ts'
import { type NeedContext, type Obstacle, obstacleOf } from './need.ts'
import { JOURNEY_ACTS, type JourneyAct, type Transition } from './transition.ts'
import { TRANSITIONS } from './transitions.ts'

export const transitionOf = (act: JourneyAct): Transition => TRANSITIONS[act]

/** Whether the act exists where the dossier stands. */
export const startsFrom = (act: JourneyAct, status: DossierStatus): boolean => transitionOf(act).from.includes(status)

/** Acts that exist where the dossier stands, whoever asks. */
export const actsFrom = (status: DossierStatus): readonly JourneyAct[] =>
  JOURNEY_ACTS.filter((act) => startsFrom(act, status))

/** What stands in the way of an act, as things are now. Empty: it may be done by whoever has the permission. */
export const obstaclesTo = (act: JourneyAct, context: NeedContext): Obstacle[] =>
  transitionOf(act).needs.flatMap((need) => obstacleOf(need, context) ?? [])

/** Where the act leads. */
export const statusAfter = (act: JourneyAct, context: NeedContext): DossierStatus => {
  const { to } = transitionOf(act)
  const { status, statusBeforeExit } = context.journey
  if (to === 'same') return status
  return to === 'before' ? (statusBeforeExit ?? 'active') : to
}
