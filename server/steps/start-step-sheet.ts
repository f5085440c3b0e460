import { type Answers, type FormDefinition, keepAnswers, sheetAnswers, stepMoved } from '../../schema/index.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { FormOutdated, openDraft, saveAnswers, submissions } from '../submissions/index.ts'
import { lockedStep, type TouchedStep, touchStep } from './open-step.ts'
import { telling } from './sheet-of.ts'
import type { Step } from './step.entity.ts'
import { stepEvidence } from './step.repository.ts'
import { sheetInForce } from './step-family.ts'

export interface StartStepSheet {
  readonly id: string
  readonly idempotencyKey: string
}

/**
 * Opens the validation sheet of an étape, with what the étape already tells and the evidence joined to it. The draft under way is
 * taken up again, with the evidence joined since; a submitted sheet that did not lead to a validation is filled again from its answers.
 */
export const startStepSheet = useCase(
  'step.fill-sheet',
  async (ctx, asked: StartStepSheet): Promise<TouchedStep> => {
    const { dossier, step } = await lockedStep(ctx, asked.id)

    ctx.access.require('step.edit', dossier, 'step.read')

    touchStep(ctx, { dossier, step }, 'fill_sheet', null)
    const version = await sheetInForce(ctx)
    if (version === null) throw new FormOutdated(0)
    const [sheet] = await submissions(ctx).withIds(step.sheetId ? [step.sheetId] : [])
    if (sheet?.status === 'DRAFT') {
      const answers = await joinedSince(ctx, version.form, step, sheet.answers)
      if (Object.keys(answers).length > 0) await saveAnswers(ctx, { submissionId: sheet.id, answers, lock: sheet.lock })
      return { id: step.id, dossierId: dossier.id }
    }

    const known = sheetAnswers(version.form, telling(step, await stepEvidence(ctx).ofStep(step)))
    const before = sheet === undefined ? {} : keepAnswers(version.form, sheet.answers, () => true)
    const submission = await openDraft(ctx, dossier, version, { ...before, ...known })
    step.sheetId = submission.id

    record(ctx, dossier.id, stepMoved({ stepId: step.id, act: 'fill_sheet', label: step.label, day: ctx.today }))
    return { id: step.id, dossierId: dossier.id }
  },
  { idempotent: true },
)

/** Files joined to the étape that its draft does not hold yet. */
const joinedSince = async (
  ctx: RequestContext,
  form: FormDefinition,
  step: Step,
  held: Answers,
): Promise<Record<string, { value: string[] }>> => {
  const joined = telling(step, await stepEvidence(ctx).ofStep(step))
  const known = sheetAnswers(form, joined)
  return Object.fromEntries(
    [...joined.evidence].flatMap(([slot, files]) => {
      const value = held[slot]?.value
      const before = Array.isArray(value) ? value.filter((file) => typeof file === 'string') : []
      const added = slot in known ? files.filter((file) => !before.includes(file)) : []
      return added.length === 0 ? [] : [[slot, { value: [...before, ...added] }]]
    }),
  )
}
