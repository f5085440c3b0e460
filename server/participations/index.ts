import { onJourneyExit } from '../journeys/index.ts'
import { leaveWithJourney } from './leave-with-journey.ts'
import { OperationResolver } from './operations.resolver.ts'
import './participations.policy.ts'
import { ParticipationEntryResolver, ParticipationResolver } from './participations.resolver.ts'
import './participations.shape.ts'

onJourneyExit(leaveWithJourney)

export { closeOperation } from './close-operation.ts'
export { leaveOperation } from './leave-operation.ts'
export { previewEntries } from './preview-entries.ts'
export { recordOperation } from './record-operation.ts'
export { recordParticipation } from './record-participation.ts'
export { recordParticipations } from './record-participations.ts'
export { removeParticipation } from './remove-participation.ts'
export { updateOperation } from './update-operation.ts'
export { updateParticipation } from './update-participation.ts'

export const participationResolvers = [ParticipationResolver, ParticipationEntryResolver, OperationResolver] as const
