import { announce } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { publicationRequests, settle } from './publication-request.repository.ts'

/** What waits for a second person is what was reviewed: once the draft changes, or is published otherwise, nothing waits any more. */
export const cancelRequest = async (ctx: RequestContext, formId: string): Promise<void> => {
  const request = await publicationRequests(ctx).lockPending(formId)
  if (request === null) return
  settle(ctx, request, 'CANCELLED')
  announce(ctx, 'publication-cancelled', { publicationRequestId: request.id, formId })
}
