import { DomainError } from '../platform/errors.ts'

/** The dossier has left the PLIE: nothing more is typed in it. */
export class DossierClosed extends DomainError {
  readonly type = 'DossierClosed'
  readonly code = 'DOSSIER_CLOSED'
}
