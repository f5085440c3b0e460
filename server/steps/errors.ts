import {
  describeStepObstacle,
  type Locale,
  type SaidWords,
  type StepObstacle,
  type StepStatus,
} from '../../schema/index.ts'
import { DomainError } from '../platform/errors.ts'

/** The act does not exist where the étape stands, or something stands in its way; nothing was changed. */
export class StepNotPossible extends DomainError {
  readonly type = 'StepNotPossible'
  readonly code = 'STEP_NOT_POSSIBLE'
  override readonly details: Record<string, unknown>
  constructor(status: StepStatus, obstacles: readonly StepObstacle[], locale: Locale, words?: SaidWords) {
    super('act on a step not possible')
    this.details = { status, obstacles: obstacles.map((one) => toldStepObstacle(one, locale, words)) }
  }
}

/** An obstacle with its sentence, as GraphQL gives it. */
export const toldStepObstacle = (obstacle: StepObstacle, locale: Locale, words?: SaidWords) => ({
  need: obstacle.need,
  overridable: obstacle.overridable,
  message: describeStepObstacle(obstacle, locale, words),
})
