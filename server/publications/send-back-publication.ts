import { announce } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { answeredRequest } from './answered-request.ts'
import { OwnRequest } from './errors.ts'
import { settle } from './publication-request.repository.ts'
import { publicationInput } from './publish-form.ts'

/** Refuses to publish as it is, and says why; the draft stays. */
export const sendBackPublication = useCase(
  'publication.send-back',
  async (ctx, asked: { id: string; reason: string; idempotencyKey: string }): Promise<{ id: string }> => {
    const { form, request } = await answeredRequest(ctx, asked.id)
    const { reason } = parseInput(publicationInput, asked)
    if (request.requestedBy === ctx.actor.id) throw new OwnRequest()

    settle(ctx, request, 'SENT_BACK', { answer: reason })

    announce(ctx, 'publication-sent-back', { publicationRequestId: request.id, formId: form.id })
    return { id: form.id }
  },
  { idempotent: true },
)
