import type { RequestContext } from '../platform/request.ts'
import type { Dossier } from './dossier.entity.ts'
import { touch } from './dossier-changes.ts'
import { nameReferent } from './name-referent.ts'

/** Gives a locked dossier to a référent, today; a person prescribed is welcomed from then on. @throws InvalidInput, VersionConflict, DossierClosed */
export const handOver = async (
  ctx: RequestContext,
  dossier: Dossier,
  { referentId, version }: { readonly referentId: string; readonly version: number },
): Promise<void> => {
  touch(ctx, dossier, version)
  await nameReferent(ctx, dossier, referentId, ctx.today)
  if (dossier.status === 'prescribed' || dossier.status === 'checking') dossier.status = 'welcome'
}
