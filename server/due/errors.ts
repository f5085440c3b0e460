import { DomainError } from '../platform/errors.ts'

/** The dossier does not wait for that, or no longer. */
export class DueItemGone extends DomainError {
  readonly type = 'DueItemGone'
  readonly code = 'DUE_ITEM_GONE'
}
