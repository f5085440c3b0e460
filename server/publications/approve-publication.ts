import { holdForPublication } from '../answer-migrations/index.ts'
import { announce } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { answeredRequest } from './answered-request.ts'
import { OwnRequest } from './errors.ts'
import { publicationRequests, settle } from './publication-request.repository.ts'
import { publishDraft } from './publish-draft.ts'
import { readyDraft } from './ready-draft.ts'

/** Publishes what another administrator asked for, with the reason they gave. The plan they chose is carried out with it. Whoever approves is who publishes. */
export const approvePublication = useCase(
  'publication.approve',
  async (ctx, asked: { id: string; idempotencyKey: string }): Promise<{ id: string }> => {
    const { formId, plan = null } = await publicationRequests(ctx).get(asked.id)
    await holdForPublication(ctx, formId, plan)
    const { form, request } = await answeredRequest(ctx, asked.id)
    if (request.requestedBy === ctx.actor.id) throw new OwnRequest()
    const ready = await readyDraft(ctx, form.id, request.revision)

    // Settled and written first: a publication cancels the request that still waits.
    settle(ctx, request, 'APPROVED')
    await ctx.em.flush()
    const published = await publishDraft(ctx, form, ready, { reason: request.reason, plan })
    request.formVersionId = published.id

    announce(ctx, 'publication-approved', { publicationRequestId: request.id, formId: form.id })
    return { id: form.id }
  },
  { idempotent: true },
)
