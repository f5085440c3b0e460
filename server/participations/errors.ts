import { describeEntryObstacle, type EntryObstacle, type Locale } from '../../schema/index.ts'
import { DomainError } from '../platform/errors.ts'

/** Something stands in the way of an entry; nothing was changed. */
export class EntryNotPossible extends DomainError {
  readonly type = 'EntryNotPossible'
  readonly code = 'ENTRY_NOT_POSSIBLE'
  override readonly details: Record<string, unknown>
  constructor(obstacles: readonly EntryObstacle[], locale: Locale) {
    super('entry not possible')
    this.details = { obstacles: obstacles.map((one) => describeEntryObstacle(one, locale)) }
  }
}
