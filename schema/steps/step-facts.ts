import type { PlainDate } from '../text.ts'
import type { StepRecord } from './step-record.ts'

type Spell = Pick<StepRecord, 'realStart' | 'realEnd'>

/** Whether an étape had begun and was not over, on a day: its last day is over. */
export const isStepUnderWay = ({ realStart, realEnd }: Spell, day: PlainDate): boolean =>
  realStart !== null && realStart <= day && (realEnd === null || realEnd > day)

type Validated = Pick<StepRecord, 'validatedOn' | 'accompaniment'>

/** Validated by that day; the accompaniment itself never is one to count. */
export const isValidatedBy = ({ validatedOn, accompaniment }: Validated, day: PlainDate): boolean =>
  validatedOn !== null && validatedOn <= day && !accompaniment

/** What the exit rules read of the étapes of a dossier, on a day. @source domain R28, 002 Agen « qu’au terme d’une action du PLIE » */
export const stepFacts = (steps: readonly (Spell & Validated & Pick<StepRecord, 'programme'>)[], day: PlainDate) => ({
  validatedSteps: steps.filter((step) => isValidatedBy(step, day)).length,
  plieActionUnderWay: steps.some((step) => step.programme && isStepUnderWay(step, day)),
})
