import { DomainError } from '../errors.ts'

/** The idempotency key was already used for something else. Nothing was done. */
export class KeyReused extends DomainError {
  readonly type = 'KeyReused'
  readonly code = 'KEY_REUSED'
}
