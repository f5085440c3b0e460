import { DomainError } from '../platform/errors.ts'

/** The change would leave the PLIE without an administrator. */
export class LastAdministrator extends DomainError {
  readonly type = 'LastAdministrator'
  readonly code = 'LAST_ADMINISTRATOR'
}
