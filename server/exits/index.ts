import './exits.policy.ts'
import './exits.shape.ts'

export { assessExit, type PresentedDecision, presentDecision } from './assess-exit.ts'
export { DossierExitResolver, ExitAssessmentResolver, ExitDecisionResolver } from './exits.resolver.ts'
export { ClauseType, MissingFactType, RuleVerdictType, TruthEnum, VerdictEnum } from './exits.types.ts'
export { proposeExit } from './propose-exit.ts'
