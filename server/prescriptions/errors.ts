import { DomainError, Refusal } from '../platform/errors.ts'

/** Somebody decided it already; nothing was changed. */
export class PrescriptionSettled extends DomainError {
  readonly type = 'PrescriptionSettled'
  readonly code = 'PRESCRIPTION_SETTLED'
}

/** One answer for a link unknown, of another PLIE, not yet open, expired or revoked: a stranger is told no more. */
export const noSuchLink = () => new Refusal('NOT_FOUND', 'prescription.no-such-link')

/** A code nobody was given, or one of another link. */
export const noSuchReceipt = () => new Refusal('NOT_FOUND', 'prescription.no-such-receipt')

/** Something was asked of whoever sent it, and waits for their answer. */
export class AlreadyAsked extends DomainError {
  readonly type = 'AlreadyAsked'
  readonly code = 'ALREADY_ASKED'
}

/** Nothing waits for an answer: it was given, or the prescription is decided. */
export class NothingAsked extends DomainError {
  readonly type = 'NothingAsked'
  readonly code = 'NOTHING_ASKED'
}
