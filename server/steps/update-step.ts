import { stepMoved } from '../../schema/index.ts'
import { record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { lockedStep, type TouchedStep, touchStep } from './open-step.ts'
import { chosenFamily } from './step-family.ts'
import { requireSameDates, stepValues } from './step-input.ts'

export interface UpdateStep {
  readonly id: string
  readonly input: object
  /** Version of the étape that was shown. */
  readonly version: number
}

/** Corrects what is written of an étape; where it stands is moved by its acts. */
export const updateStep = useCase('step.update', async (ctx, asked: UpdateStep): Promise<TouchedStep> => {
  const { dossier, step } = await lockedStep(ctx, asked.id)

  ctx.access.require('step.edit', dossier, 'step.read')

  touchStep(ctx, { dossier, step }, 'edit', asked.version)
  const { family, ...values } = stepValues(asked.input, ctx.today)
  requireSameDates(step, values)

  Object.assign(step, values, await chosenFamily(ctx, family, step))

  record(ctx, dossier.id, stepMoved({ stepId: step.id, act: 'edit', label: step.label, day: ctx.today }))
  return { id: step.id, dossierId: dossier.id }
})
