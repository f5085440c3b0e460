import { askedEvidence, stepMoved } from '../../schema/index.ts'
import { attachments } from '../attachments/index.ts'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { lockedStep, type TouchedStep, touchStep } from './open-step.ts'
import { sheetContext, telling } from './sheet-of.ts'
import { stepEvidence } from './step.repository.ts'
import { sheetInForce } from './step-family.ts'

export interface MarkStepEvidence {
  readonly id: string
  /** A file of the same dossier. */
  readonly attachmentId: string
  /** A document the sheet asks of this étape. */
  readonly slot: string
  /** False: it no longer proves it; the file stays in the dossier. */
  readonly kept: boolean
  /** Version of the étape that was shown. */
  readonly version: number
}

/** Says that a file of the dossier proves an étape, or takes it back. @throws NOT_FOUND for a file of another dossier */
export const markStepEvidence = useCase(
  'step.mark-evidence',
  async (ctx, asked: MarkStepEvidence): Promise<TouchedStep> => {
    const { dossier, step } = await lockedStep(ctx, asked.id)
    const file = await attachments(ctx).get(asked.attachmentId)

    ctx.access.require('step.edit', dossier, 'step.read')

    if (file.dossierId !== dossier.id) throw notFound()
    touchStep(ctx, { dossier, step }, 'attach', asked.version)
    const evidence = await stepEvidence(ctx).ofStep(step)
    const held = evidence.find(({ slot, attachmentId }) => slot === asked.slot && attachmentId === file.id)
    if (asked.kept && held === undefined) {
      const version = await sheetInForce(ctx)
      const slots =
        version === null ? [] : askedEvidence(version.form, telling(step, evidence), await sheetContext(ctx, dossier))
      if (!slots.some(({ field }) => field === asked.slot))
        throw new InvalidInput([inputIssue('input.unknown', 'slot')])
      await stepEvidence(ctx).add({
        ...{ id: newId(), dossierId: dossier.id, stepId: step.id, attachmentId: file.id, slot: asked.slot },
        ...{ addedAt: ctx.now, addedBy: ctx.actor.id },
      })
    }
    if (!asked.kept && held !== undefined) await stepEvidence(ctx).remove(held)

    record(ctx, dossier.id, stepMoved({ stepId: step.id, act: 'attach', label: step.label, day: ctx.today }))
    return { id: step.id, dossierId: dossier.id }
  },
)
