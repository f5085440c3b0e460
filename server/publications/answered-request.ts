import { type Form, forms } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { RequestSettled } from './errors.ts'
import type { PublicationRequest } from './publication-request.entity.ts'
import { publicationRequests } from './publication-request.repository.ts'

/** A pending request about to be answered, its form locked before it. @throws NOT_FOUND, RequestSettled */
export const answeredRequest = async (
  ctx: RequestContext,
  id: string,
): Promise<{ form: Form; request: PublicationRequest }> => {
  const form = await forms(ctx).lock((await publicationRequests(ctx).get(id)).formId)
  const request = await publicationRequests(ctx).lock(id)

  concerns(ctx, 'form', form.id)
  ctx.access.require('form.publish', form)

  if (request.status !== 'PENDING') throw new RequestSettled()
  return { form, request }
}
