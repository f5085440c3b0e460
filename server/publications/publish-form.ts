import { z } from 'zod'
import { type ChosenPlan, holdForPublication } from '../answer-migrations/index.ts'
import { forms } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { line, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { SecondPersonNeeded } from './errors.ts'
import { needsSecondPerson } from './publication-settings.ts'
import { publishDraft } from './publish-draft.ts'
import { readyDraft } from './ready-draft.ts'

export interface PublishForm {
  readonly formId: string
  /** Revision of the draft that was reviewed. */
  readonly revision: number
  readonly reason: string
  /** What is done with the forms under way; absent: they stay on the version they were started with. */
  readonly plan?: ChosenPlan | null
  readonly idempotencyKey: string
}

export const publicationInput = z.object({ reason: line(500) })

/** Publishes the draft as the next version, for good; the PLIE's typed schema follows at once. */
export const publishForm = useCase(
  'form.publish',
  async (ctx, asked: PublishForm): Promise<{ id: string }> => {
    const plan = asked.plan ?? null
    await holdForPublication(ctx, asked.formId, plan)
    const form = await forms(ctx).lock(asked.formId)

    concerns(ctx, 'form', form.id)
    ctx.access.require('form.publish', form)

    const { reason } = parseInput(publicationInput, asked)
    const ready = await readyDraft(ctx, form.id, asked.revision)
    if (await needsSecondPerson(ctx)) throw new SecondPersonNeeded()

    await publishDraft(ctx, form, ready, { reason, plan })
    return { id: form.id }
  },
  { idempotent: true },
)
