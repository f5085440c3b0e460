import { forbidden } from '../platform/errors.ts'
import { announce } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { answeredRequest } from './answered-request.ts'
import { settle } from './publication-request.repository.ts'

/** Takes back one's own request; the others send it back instead. @throws FORBIDDEN for the request of somebody else */
export const withdrawPublication = useCase(
  'publication.withdraw',
  async (ctx, asked: { id: string; idempotencyKey: string }): Promise<{ id: string }> => {
    const { form, request } = await answeredRequest(ctx, asked.id)
    if (request.requestedBy !== ctx.actor.id) throw forbidden()

    settle(ctx, request, 'WITHDRAWN')

    announce(ctx, 'publication-withdrawn', { publicationRequestId: request.id, formId: form.id })
    return { id: form.id }
  },
  { idempotent: true },
)
