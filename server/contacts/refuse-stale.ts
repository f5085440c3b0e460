import { VersionConflict } from '../platform/version-conflict.ts'
import type { Contact } from './contact.entity.ts'

/** @throws VersionConflict when somebody changed it since it was shown. */
export const refuseStale = (contact: Contact, shown: number): void => {
  if (contact.version !== shown) throw new VersionConflict({ version: contact.version, changedAt: contact.updatedAt })
}
