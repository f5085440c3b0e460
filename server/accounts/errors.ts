import { DomainError } from '../platform/errors.ts'

/** A référent stops being one once their open dossiers went to colleagues. */
export class CaseloadToTransfer extends DomainError {
  readonly type = 'CaseloadToTransfer'
  readonly code = 'CASELOAD_TO_TRANSFER'
  override readonly details: Record<string, unknown>
  constructor(referentId: string, open: number) {
    super('caseload to transfer')
    this.details = { referentId, open }
  }
}

/** The change would leave the PLIE without an administrator. */
export class LastAdministrator extends DomainError {
  readonly type = 'LastAdministrator'
  readonly code = 'LAST_ADMINISTRATOR'
}
