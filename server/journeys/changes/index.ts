import type { JourneyAct } from '../../../schema/index.ts'
import type { Change } from './change.ts'
import { clockChanges } from './clock.ts'
import { entryChanges } from './entry.ts'
import { exitChanges } from './exit.ts'
import { inJobChanges } from './in-job.ts'
import { standbyChanges } from './standby.ts'

/** Acts with a verb of their own elsewhere: an exit is proposed with its assessment, a dossier is handed over by naming a référent. */
export const ELSEWHERE = ['propose_exit', 'hand_over'] as const satisfies readonly JourneyAct[]
export type PerformedAct = Exclude<JourneyAct, (typeof ELSEWHERE)[number]>

/** What each act does besides the move of the table. An act without its line does not compile. */
export const changes = {
  ...entryChanges,
  ...standbyChanges,
  ...clockChanges,
  ...inJobChanges,
  ...exitChanges,
} as const satisfies Record<PerformedAct, Change>

export type { Change } from './change.ts'
