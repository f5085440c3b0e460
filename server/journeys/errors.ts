import { type DossierStatus, describeObstacle, type Locale, type Obstacle, type SaidWords } from '../../schema/index.ts'
import { DomainError } from '../platform/errors.ts'

/** The act does not exist where the dossier stands, or something stands in its way; nothing was changed. */
export class ActNotPossible extends DomainError {
  readonly type = 'ActNotPossible'
  readonly code = 'ACT_NOT_POSSIBLE'
  override readonly details: Record<string, unknown>
  constructor(status: DossierStatus, obstacles: readonly Obstacle[], locale: Locale, words?: SaidWords) {
    super('act not possible')
    this.details = { status, obstacles: obstacles.map((one) => toldObstacle(one, locale, words)) }
  }
}

/** An obstacle with its sentence, as GraphQL gives it. */
export const toldObstacle = (obstacle: Obstacle, locale: Locale, words?: SaidWords) => ({
  need: obstacle.need,
  overridable: obstacle.overridable,
  message: describeObstacle(obstacle, locale, words),
})
