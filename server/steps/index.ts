import { stepFacts } from '../../schema/index.ts'
import { extendDossierFacts } from '../submissions/index.ts'
import { steps } from './step.repository.ts'
import './steps.policy.ts'
import { DossierStepsResolver, StepDecisionResolver, StepResolver } from './steps.resolver.ts'
import './steps.shape.ts'

extendDossierFacts(async (ctx, dossierIds) => {
  const written = Map.groupBy(await steps(ctx).datesOf(dossierIds), ({ dossierId }) => dossierId)
  return (dossierId, day) => stepFacts(written.get(dossierId) ?? [], day)
})

export { actOnStep } from './act-on-step.ts'
export { markStepEvidence } from './mark-step-evidence.ts'
export { recordStep } from './record-step.ts'
export { startStepSheet } from './start-step-sheet.ts'
export { steps } from './step.repository.ts'

export const stepResolvers = [DossierStepsResolver, StepResolver, StepDecisionResolver] as const
