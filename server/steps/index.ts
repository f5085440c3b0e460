import { stepFacts } from '../../schema/index.ts'
import { onCarried } from '../attachments/index.ts'
import { extendDossierFilter } from '../dossiers/index.ts'
import { extendDossierFacts } from '../submissions/index.ts'
import { steps } from './step.repository.ts'
import './steps.policy.ts'
import { DossierStepsResolver, StepDecisionResolver, StepResolver } from './steps.resolver.ts'
import './steps.shape.ts'
import { withoutStep } from './without-step.ts'

extendDossierFilter(withoutStep)

extendDossierFacts(async (ctx, dossierIds) => {
  const written = Map.groupBy(await steps(ctx).datesOf(dossierIds), ({ dossierId }) => dossierId)
  return (dossierId, day) => stepFacts(written.get(dossierId) ?? [], day)
})

onCarried({
  kind: 'step',
  join: `join step_evidence e on e.plie_id = f.plie_id and e.dossier_id = f.dossier_id and e.attachment_id = f.id
    join step h on h.plie_id = e.plie_id and h.id = e.step_id`,
  label: 'to_jsonb(h.label)',
})

export { actOnStep } from './act-on-step.ts'
export { markStepEvidence } from './mark-step-evidence.ts'
export { recordStep } from './record-step.ts'
export { startStepSheet } from './start-step-sheet.ts'
export type { Step } from './step.entity.ts'
export { steps } from './step.repository.ts'

export const stepResolvers = [DossierStepsResolver, StepResolver, StepDecisionResolver] as const
