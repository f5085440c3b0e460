import type { Permission } from '../access/index.ts'
import type { StepStatus } from './step-record.ts'

/** Everything that changes an étape once it is written down, in the order it usually comes. */
export const STEP_ACTS = [
  'edit',
  'attach',
  'position',
  'start',
  'review_mid',
  'finish',
  'review_final',
  'abandon',
  'reopen',
  'fill_sheet',
  'validate',
  'decline',
] as const
export type StepAct = (typeof STEP_ACTS)[number]

/** What may be given with an act. `on`: the day it happened, today when absent. */
export const STEP_INPUTS = ['on', 'text'] as const
export type StepInputName = (typeof STEP_INPUTS)[number]

/** Conditions an act may have. */
export const STEP_NEEDS = ['sheet', 'criteria'] as const
export type StepNeed = (typeof STEP_NEEDS)[number]

/** Why an act cannot be done as things stand. */
export interface StepObstacle {
  readonly need: StepNeed
  /** Whoever validates may go over it with a written reason. */
  readonly overridable: boolean
}

/** One line of the life of an étape. */
export interface StepTransition {
  readonly from: readonly StepStatus[]
  /** `same`: what is told of it changes, not where it stands; `before`: running once it began, planned otherwise. */
  readonly to: StepStatus | 'same' | 'before'
  readonly permission: Extract<Permission, 'step.edit' | 'step.validate'>
  readonly needs: readonly StepNeed[]
  readonly requires: readonly StepInputName[]
  readonly accepts: readonly StepInputName[]
}
