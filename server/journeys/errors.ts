import { type DossierStatus, describeObstacle, type Locale, type Obstacle } from '../../schema/index.ts'
import { DomainError } from '../platform/errors.ts'

/** The act does not exist where the dossier stands, or something stands in its way; nothing was changed. */
export class ActNotPossible extends DomainError {
  readonly type = 'ActNotPossible'
  readonly code = 'ACT_NOT_POSSIBLE'
  override readonly details: Record<string, unknown>
  constructor(status: DossierStatus, obstacles: readonly Obstacle[], locale: Locale) {
    super('act not possible')
    this.details = { status, obstacles: obstacles.map((one) => toldObstacle(one, locale)) }
  }
}

/** An obstacle with its sentence, as GraphQL gives it. */
export const toldObstacle = (obstacle: Obstacle, locale: Locale) => ({
  need: obstacle.need,
  overridable: obstacle.overridable,
  message: describeObstacle(obstacle, locale),
})
