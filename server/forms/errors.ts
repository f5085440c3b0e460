import type { Issue } from '../../schema/index.ts'
import { DomainError } from '../platform/errors.ts'

/** The document is not a form: nothing was saved; `issues` say where. */
export class FormRejected extends DomainError {
  readonly type = 'FormRejected'
  readonly code = 'FORM_REJECTED'
  override readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('form rejected')
    this.issues = issues
  }
}

/** The draft is a form, but one that may not be published as it is. */
export class NotPublishable extends DomainError {
  readonly type = 'NotPublishable'
  readonly code = 'NOT_PUBLISHABLE'
  override readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('not publishable')
    this.issues = issues
  }
}

/** The form comes from no model, or from one the product no longer has: there is nothing to take. */
export class NoOrigin extends DomainError {
  readonly type = 'NoOrigin'
  readonly code = 'NO_ORIGIN'
  constructor() {
    super('no origin')
  }
}
