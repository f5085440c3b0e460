import { obstaclesTo, startsFrom } from '../../schema/index.ts'
import { type Dossier, journeyActs } from '../dossiers/index.ts'
import { newId } from '../platform/ids.ts'
import type { RequestContext } from '../platform/request.ts'
import { wordsOf } from '../tenants/index.ts'
import { ActNotPossible } from './errors.ts'
import { journeyOf } from './journey-record.ts'

/** The move of an exit that is proposed, for the verb that keeps its assessment. `reason`: why another than the computed one. @throws ActNotPossible */
export const moveToExitProposed = async (
  ctx: RequestContext,
  dossier: Dossier,
  reason: string | null,
): Promise<void> => {
  const from = dossier.status
  if (!startsFrom('propose_exit', from)) throw new ActNotPossible(from, [], ctx.locale)
  const { record, settings } = await journeyOf(ctx, dossier)
  const obstacles = obstaclesTo('propose_exit', { journey: record, settings, today: ctx.today, asked: {} })
  if (obstacles.length > 0) throw new ActNotPossible(from, obstacles, ctx.locale, await wordsOf(ctx))

  if (from !== 'exit_proposed') dossier.statusBeforeExit = from
  dossier.status = 'exit_proposed'
  await journeyActs(ctx).add({
    ...{ id: newId(), dossierId: dossier.id, act: 'propose_exit', fromStatus: from, toStatus: dossier.status },
    ...{ onDay: ctx.today, body: null, bodyName: null, reason, overridden: [], at: ctx.now, byId: ctx.actor.id },
  })
}
