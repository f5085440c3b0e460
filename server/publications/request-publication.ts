import { checkPlan } from '../answer-migrations/index.ts'
import { forms } from '../forms/index.ts'
import { newId } from '../platform/ids.ts'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { AlreadyRequested } from './errors.ts'
import { publicationRequests } from './publication-request.repository.ts'
import { type PublishForm, publicationInput } from './publish-form.ts'
import { readyDraft } from './ready-draft.ts'

/** Asks a second administrator to publish the draft as it is; any change of the draft cancels the request. */
export const requestPublication = useCase(
  'publication.request',
  async (ctx, asked: PublishForm): Promise<{ id: string; requestId: string }> => {
    const form = await forms(ctx).lock(asked.formId)

    concerns(ctx, 'form', form.id)
    ctx.access.require('form.publish', form)

    const { reason } = parseInput(publicationInput, asked)
    const plan = asked.plan ?? null
    if (plan !== null) ctx.access.require('answers.migrate', form)
    const { definition } = await readyDraft(ctx, form.id, asked.revision)
    await checkPlan(ctx, form.id, definition, plan)
    if ((await publicationRequests(ctx).lockPending(form.id)) !== null) throw new AlreadyRequested()
    if (ctx.actor.id === null) throw new Error('a request has an author')

    const request = await publicationRequests(ctx).add({
      id: newId(),
      formId: form.id,
      revision: asked.revision,
      reason,
      plan,
      status: 'PENDING',
      requestedAt: ctx.now,
      requestedBy: ctx.actor.id,
      settledAt: null,
      settledBy: null,
      answer: null,
      formVersionId: null,
    })

    announce(ctx, 'publication-requested', { publicationRequestId: request.id, formId: form.id })
    return { id: form.id, requestId: request.id }
  },
  { idempotent: true },
)
