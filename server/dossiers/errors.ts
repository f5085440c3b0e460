import { DomainError } from '../platform/errors.ts'

/** The person is followed already, in another dossier of the PLIE: nobody is followed twice at once. */
export class JourneyAlreadyOpen extends DomainError {
  readonly type = 'JourneyAlreadyOpen'
  readonly code = 'JOURNEY_ALREADY_OPEN'
  override readonly details: Record<string, unknown>
  constructor(open: { readonly id: string; readonly number: string }) {
    super('journey already open')
    this.details = { dossierId: open.id, number: open.number }
  }
}

/** The dossier has left the PLIE: nothing more is typed in it. */
export class DossierClosed extends DomainError {
  readonly type = 'DossierClosed'
  readonly code = 'DOSSIER_CLOSED'
}
