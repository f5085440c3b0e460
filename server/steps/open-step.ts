import { type StepAct, stepTransition } from '../../schema/index.ts'
import { type Dossier, dossiers, touch } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { StepNotPossible } from './errors.ts'
import type { Step } from './step.entity.ts'
import { steps } from './step.repository.ts'

/** What every verb on an étape answers with. */
export interface TouchedStep {
  readonly id: string
  readonly dossierId: string
}

/** An étape and its dossier, locked. @throws NOT_FOUND */
export const lockedStep = async (ctx: RequestContext, id: string): Promise<{ dossier: Dossier; step: Step }> => {
  const dossier = await dossiers(ctx).lock(await steps(ctx).dossierOf(id))
  const step = await steps(ctx).lock(id)
  concerns(ctx, 'step', step.id)
  return { dossier, step }
}

/**
 * Marks an étape and its open dossier as changed by an act. `shown`: the version the caller saw, null when the act does not depend
 * on it. @throws VersionConflict, DossierClosed, StepNotPossible
 */
export const touchStep = (
  ctx: RequestContext,
  { dossier, step }: { dossier: Dossier; step: Step },
  act: StepAct,
  shown: number | null,
): void => {
  refuseStale(step, shown)
  touch(ctx, dossier, null)
  if (!stepTransition(act).from.includes(step.status)) throw new StepNotPossible(step.status, [], ctx.locale)
  step.version += 1
  step.updatedAt = ctx.now
}
