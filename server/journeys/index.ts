import './journeys.policy.ts'
import './journeys.shape.ts'
import { JourneyActDoneResolver, JourneyResolver, StandbyResolver } from './journeys.resolver.ts'

export { actOnJourney } from './act-on-journey.ts'
export { ActNotPossible } from './errors.ts'
export { entryEvidence, type SeenDocument } from './journey.repository.ts'
export { type Journey, journeyOf, readJourneySettings } from './journey-record.ts'
export { ActNotPossibleType } from './journeys.types.ts'
export { markEntryDocument } from './mark-entry-document.ts'
export { moveToExitProposed } from './move-to-exit-proposed.ts'
export { onJourneyExit } from './on-exit.ts'

export const journeyResolvers = [JourneyResolver, StandbyResolver, JourneyActDoneResolver] as const
