import type { PlainDate } from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import type { RequestContext } from '../platform/request.ts'

/** What else ends with a journey, on the day its exit takes effect. */
type EndsWithJourney = (ctx: RequestContext, dossier: Dossier, day: PlainDate) => Promise<void>

const ending: EndsWithJourney[] = []

/** A younger capability ends what goes on in a journey that is over. */
export const onJourneyExit = (end: EndsWithJourney): void => {
  ending.push(end)
}

export const endWithJourney: EndsWithJourney = async (ctx, dossier, day) => {
  for (const end of ending) await end(ctx, dossier, day)
}
