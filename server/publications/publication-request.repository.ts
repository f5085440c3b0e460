import { LockMode } from '@mikro-orm/core'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type PublicationRequest, PublicationRequestEntity, type RequestStatus } from './publication-request.entity.ts'

export const publicationRequests = (ctx: RequestContext) => ({
  /** Not locked: its form and what a plan takes are, before it. @throws NOT_FOUND */
  async get(id: string): Promise<PublicationRequest> {
    const found = isId(id) ? await ctx.em.findOne(PublicationRequestEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<PublicationRequest> {
    const found = await ctx.em.findOne(
      PublicationRequestEntity,
      { plieId: plieOf(ctx), id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    )
    if (found === null) throw notFound()
    return found
  },
  /** The request of a form that waits for its answer, locked; null when there is none. */
  lockPending: (formId: string): Promise<PublicationRequest | null> =>
    ctx.em.findOne(
      PublicationRequestEntity,
      { plieId: plieOf(ctx), formId, status: 'PENDING' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    ),
  add: (request: Omit<PublicationRequest, 'plieId'>): Promise<PublicationRequest> =>
    insert(ctx, PublicationRequestEntity, request),
})

/** Ends a request. */
export const settle = (
  ctx: RequestContext,
  request: PublicationRequest,
  status: Exclude<RequestStatus, 'PENDING'>,
  more: { answer?: string; formVersionId?: string } = {},
): void => {
  Object.assign(request, { status, settledAt: ctx.now, settledBy: ctx.actor.id, ...more })
}
