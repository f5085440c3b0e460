import { CLOSED_STATUSES, isOneOf } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import type { Dossier } from './dossier.entity.ts'
import { DossierClosed } from './errors.ts'

/** @throws DossierClosed */
export const requireOpen = (dossier: Dossier): void => {
  if (isOneOf(CLOSED_STATUSES, dossier.status)) throw new DossierClosed()
}

/** Marks a locked, open dossier as changed now. `shown`: the version the caller saw, null when the change does not depend on it. */
export const touch = (ctx: RequestContext, dossier: Dossier, shown: number | null): void => {
  requireOpen(dossier)
  refuseStale(dossier, shown)
  dossier.version += 1
  dossier.updatedAt = ctx.now
}
