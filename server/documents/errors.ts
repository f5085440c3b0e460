import { DomainError } from '../platform/errors.ts'

/** The document was withdrawn: it stays as it was. */
export class DocumentWithdrawn extends DomainError {
  readonly type = 'DocumentWithdrawn'
  readonly code = 'DOCUMENT_WITHDRAWN'
}
