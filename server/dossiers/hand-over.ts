import { entryMoved, startsFrom } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Dossier } from './dossier.entity.ts'
import { touch } from './dossier-changes.ts'
import { journeyActs } from './journey-act.repository.ts'
import { nameReferent } from './name-referent.ts'

/** Gives a locked dossier to a référent, today; a person prescribed is welcomed from then on. @throws InvalidInput, VersionConflict, DossierClosed */
export const handOver = async (
  ctx: RequestContext,
  dossier: Dossier,
  { referentId, version }: { readonly referentId: string; readonly version: number },
): Promise<void> => {
  touch(ctx, dossier, version)
  const { displayName } = await nameReferent(ctx, dossier, referentId, ctx.today)
  if (startsFrom('welcome', dossier.status)) await welcome(ctx, dossier, displayName)
}

/** Whoever is named follows from then on: the same move as the act of the life cycle, kept with the others. */
const welcome = async (ctx: RequestContext, dossier: Dossier, referentName: string): Promise<void> => {
  const fromStatus = dossier.status
  dossier.status = 'welcome'
  await journeyActs(ctx).add({
    ...{ id: newId(), dossierId: dossier.id, act: 'welcome', fromStatus, toStatus: dossier.status, onDay: ctx.today },
    ...{ body: null, bodyName: null, reason: null, overridden: [], at: ctx.now, byId: ctx.actor.id },
  })
  record(ctx, dossier.id, entryMoved({ act: 'welcome', day: ctx.today, until: null, body: null, referentName }))
}
