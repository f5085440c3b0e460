import { type DueRecord, type DueStep, type PlainDate, type StepStatus, stepFacts } from '../../schema/index.ts'
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

type Recorded = Pick<DueRecord, 'steps' | 'plieActionUnderWay'>
const UNKNOWN: Recorded = { steps: null, plieActionUnderWay: null }
const NO_STEP: Recorded = { steps: [], plieActionUnderWay: false }

/**
 * Étapes of some dossiers as what is due reads them, in two statements for all of them; the accompaniment itself is none. Unknown for
 * a dossier without any that is older than the first étape its PLIE wrote here, or than today where it wrote none.
 */
export const recordedSteps = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
): Promise<(dossier: { readonly id: string; readonly since: PlainDate }) => Recorded> => {
  const writtenSince = (await steps(ctx).writtenSince()) ?? ctx.today
  const written = Map.groupBy(await steps(ctx).ofDossiers(dossierIds), ({ dossierId }) => dossierId)
  return ({ id, since }) => {
    const own = written.get(id)
    if (own === undefined) return since < writtenSince ? UNKNOWN : NO_STEP
    const dated = own.map(({ realStart, realEnd, validatedOn, ...step }) => ({
      ...{ programme: step.programme, accompaniment: step.accompaniment, validatedOn: validatedOn ?? null },
      ...{ realStart: realStart ?? null, realEnd: realEnd ?? null },
    }))
    return {
      plieActionUnderWay: stepFacts(dated, ctx.today).plieActionUnderWay,
      steps: own
        .filter(({ accompaniment }) => !accompaniment)
        .map(({ status, realStart, plannedStart, realEnd, plannedEnd }) => ({
          state: STATES[status],
          from: realStart ?? plannedStart ?? null,
          until: realEnd ?? plannedEnd ?? null,
        })),
    }
  }
}
