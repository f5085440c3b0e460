import { STEP_ACTS, type StepAct, type StepNeed, type StepObstacle, type StepTransition } from './step-act.ts'
import type { StepRecord, StepStatus } from './step-record.ts'
import { STEP_TRANSITIONS } from './transitions.ts'

export const stepTransition = (act: StepAct): StepTransition => STEP_TRANSITIONS[act]

/** Acts that exist where an étape stands, whoever asks. */
export const stepActsFrom = (status: StepStatus): readonly StepAct[] =>
  STEP_ACTS.filter((act) => stepTransition(act).from.includes(status))

type Looked = Pick<StepRecord, 'status' | 'realStart' | 'sheet'>

const MISSED: Readonly<Record<StepNeed, (step: Looked) => boolean>> = {
  sheet: ({ sheet }) => sheet?.submitted !== true,
  // Said once the sheet is there: before, there is one thing to do.
  criteria: ({ sheet }) => sheet?.submitted === true && sheet.verdict !== 'validated',
}

/** What stands in the way of an act on an étape, as things are. Without its sheet there is nothing to go over. */
export const stepObstacles = (act: StepAct, step: Looked): StepObstacle[] =>
  stepTransition(act)
    .needs.filter((need) => MISSED[need](step))
    .map((need) => ({ need, overridable: need === 'criteria' }))

/** Where the act leads. */
export const stepStatusAfter = (act: StepAct, { status, realStart }: Looked): StepStatus => {
  const { to } = stepTransition(act)
  if (to === 'same') return status
  return to === 'before' ? (realStart === null ? 'planned' : 'running') : to
}
