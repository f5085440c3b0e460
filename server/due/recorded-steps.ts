import type { DueStep, StepStatus } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { steps } from '../steps/index.ts'

const STATES = {
  planned: 'planned',
  positioned: 'planned',
  running: 'running',
  done: 'done',
  validated: 'done',
  abandoned: 'abandoned',
} as const satisfies Record<StepStatus, DueStep['state']>

/** Étapes as what is due reads them; the accompaniment itself is none. */
export const recordedSteps = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DueStep[]>> => {
  const byDossier = new Map<string, DueStep[]>()
  for (const step of await steps(ctx).ofDossiers(dossierIds)) {
    if (step.accompaniment) continue
    const one = {
      state: STATES[step.status],
      from: step.realStart ?? step.plannedStart ?? null,
      until: step.realEnd ?? step.plannedEnd ?? null,
    }
    byDossier.set(step.dossierId, [...(byDossier.get(step.dossierId) ?? []), one])
  }
  return byDossier
}
