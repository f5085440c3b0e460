export { stepActsFrom, stepObstacles, stepStatusAfter, stepTransition } from './offers.ts'
export {
  type AskedEvidence,
  askedEvidence,
  type Demand,
  familiesOf,
  missingEvidence,
  sheetAnswers,
  type TellingStep,
  VALIDATED,
} from './sheet.ts'
export { STEP_ACTS, STEP_INPUTS, STEP_NEEDS, type StepAct, type StepInputName, type StepObstacle } from './step-act.ts'
export { stepFacts } from './step-facts.ts'
export { STEP_STATUSES, type StepRecord, type StepSheet, type StepStatus } from './step-record.ts'
export { countedSteps, expectedSteps, stepBaseOf, stepGoal, stepsExpectedOfOne } from './target.ts'
