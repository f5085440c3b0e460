import './exits.policy.ts'
import './exits.shape.ts'

export { assessExit } from './assess-exit.ts'
export { DossierExitResolver, ExitAssessmentResolver, ExitDecisionResolver } from './exits.resolver.ts'
export { ClauseType, TruthEnum } from './exits.types.ts'
export { outcomeLabels } from './outcome-labels.ts'
export { proposeExit } from './propose-exit.ts'
