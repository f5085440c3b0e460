import { DomainError } from '../platform/errors.ts'

/** The migration was taken back already: there is nothing left to take back. */
export class MigrationUndone extends DomainError {
  readonly type = 'MigrationUndone'
  readonly code = 'MIGRATION_UNDONE'
  constructor() {
    super('migration undone')
  }
}
