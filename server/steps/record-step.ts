import { stepMoved } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { newId } from '../platform/ids.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import type { TouchedStep } from './open-step.ts'
import { steps } from './step.repository.ts'
import { chosenFamily } from './step-family.ts'
import { stepValues } from './step-input.ts'

export interface RecordStep {
  readonly dossierId: string
  readonly input: object
  readonly idempotencyKey: string
}

/** Writes an étape in a dossier: planned, or under way or over where it is said to have begun or ended. */
export const recordStep = useCase(
  'step.record',
  async (ctx, asked: RecordStep): Promise<TouchedStep> => {
    const dossier = await dossiers(ctx).lock(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('step.edit', dossier, 'dossier.read')

    const { family, ...values } = stepValues(asked.input, ctx.today)
    const chosen = await chosenFamily(ctx, family)
    touch(ctx, dossier, null)

    const step = await steps(ctx).add({
      ...values,
      ...chosen,
      ...{ id: newId(), dossierId: dossier.id },
      status: values.realStart === null ? 'planned' : values.realEnd === null ? 'running' : 'done',
      ...{ reason: null, midReviewOn: null, midReview: null, finalReviewOn: null, finalReview: null },
      ...{ sheetId: null, validatedOn: null, version: 1, createdAt: ctx.now, updatedAt: ctx.now },
    })

    record(ctx, dossier.id, stepMoved({ stepId: step.id, act: 'record', label: step.label, day: ctx.today }))
    concerns(ctx, 'step', step.id)
    return { id: step.id, dossierId: dossier.id }
  },
  { idempotent: true },
)
