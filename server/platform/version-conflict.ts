import { DomainError } from './errors.ts'

/** Somebody changed the record first; nothing was written (promises I3). */
export class VersionConflict extends DomainError {
  readonly type = 'VersionConflict'
  readonly code = 'VERSION_CONFLICT'
  override readonly details: Record<string, unknown>
  constructor(current: { version: number; changedAt?: Date | undefined; changedBy?: string | undefined }) {
    super('version conflict')
    this.details = { currentVersion: current.version, changedAt: current.changedAt, changedBy: current.changedBy }
  }
}

/** @throws VersionConflict when the record was changed since it was shown. Null: the change does not depend on what was shown. */
export const refuseStale = (
  { version, updatedAt }: { readonly version: number; readonly updatedAt: Date },
  shown: number | null,
): void => {
  if (shown !== null && version !== shown) throw new VersionConflict({ version, changedAt: updatedAt })
}
