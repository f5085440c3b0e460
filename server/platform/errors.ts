import type { Issue } from '../../schema/index.ts'
import type { InputIssue } from './input-issue.ts'

/** The closed table of `errors[].extensions.code`. */
export const ERROR_CODES = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  PLIE_REQUIRED: 400,
  BAD_USER_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
  TIMEOUT: 503,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const
export type ErrorCode = keyof typeof ERROR_CODES

/** A refusal the caller's screen cannot mend: comes back as `errors[].extensions.code`. */
export class Refusal extends Error {
  readonly code: ErrorCode
  /** Key of the sentence in `server/i18n`, when it is more precise than the code's own. */
  readonly sentence: string | undefined
  constructor(code: ErrorCode, sentence?: string) {
    super(sentence ?? code)
    this.code = code
    this.sentence = sentence
  }
}
export const unauthenticated = () => new Refusal('UNAUTHENTICATED')
export const forbidden = () => new Refusal('FORBIDDEN')
/** Also for another PLIE's record: the two must not be told apart. */
export const notFound = () => new Refusal('NOT_FOUND')

/** An error a person can act on here: a member of the mutation's result union. Subclasses are named after what happened. */
export abstract class DomainError extends Error {
  abstract readonly type: string
  /** Becomes the `code` of `UserError`; the sentence has the same key in `server/i18n`. */
  abstract readonly code: string
  readonly issues: readonly (Issue | InputIssue)[] = []
  readonly details: Record<string, unknown> = {}
}

export class InvalidInput extends DomainError {
  readonly type = 'InvalidInput'
  readonly code = 'INVALID_INPUT'
  override readonly issues: readonly InputIssue[]
  constructor(issues: readonly InputIssue[]) {
    super('invalid input')
    this.issues = issues
  }
}
