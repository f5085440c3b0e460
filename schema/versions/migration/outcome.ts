import type { Slot } from '../../form/answer-slots.ts'
import type { Answer } from '../../form/answers.ts'
import type { MigrationChange, MigrationOutcomeKind } from './plan.ts'

/** What became of one answer, or of the rows of a group (`slot` is then the group). */
export interface MigrationOutcome {
  readonly entry: string
  readonly change: MigrationChange
  readonly slot: Slot
  readonly what: MigrationOutcomeKind
  readonly before: Answer | null
  /** Null: nothing is answered there any more. */
  readonly after: Answer | null
}
