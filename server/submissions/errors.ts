import type { Issue } from '../../schema/index.ts'
import { DomainError } from '../platform/errors.ts'

/** Some answers cannot be kept as they are; nothing was written, `issues` say which and why. */
export class AnswersRejected extends DomainError {
  readonly type = 'AnswersRejected'
  readonly code = 'ANSWERS_REJECTED'
  override readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('answers rejected')
    this.issues = issues
  }
}

/** Submitted answers are not edited. */
export class AlreadySubmitted extends DomainError {
  readonly type = 'AlreadySubmitted'
  readonly code = 'ALREADY_SUBMITTED'
}

/** The form has no published version, or the one asked for is no longer the one in force. */
export class FormOutdated extends DomainError {
  readonly type = 'FormOutdated'
  readonly code = 'FORM_OUTDATED'
  override readonly details: Record<string, unknown>
  constructor(currentVersion: number) {
    super('form outdated')
    this.details = { currentVersion }
  }
}
