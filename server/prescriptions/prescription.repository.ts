import { LockMode } from '@mikro-orm/core'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Prescription, PrescriptionEntity } from './prescription.entity.ts'

export const prescriptions = (ctx: RequestContext) => ({
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Prescription> {
    const found = isId(id)
      ? await ctx.em.findOne(PrescriptionEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (found === null) throw notFound()
    return found
  },
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Prescription> {
    const found = isId(id) ? await ctx.em.findOne(PrescriptionEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  /** One the caller handed in themself. @throws NOT_FOUND */
  sent: async (id: string): Promise<Prescription> => own(ctx, await prescriptions(ctx).get(id)),
  /** The same, locked. @throws NOT_FOUND */
  lockSent: async (id: string): Promise<Prescription> => own(ctx, await prescriptions(ctx).lock(id)),
  /** Of those the caller handed in, the latest first. */
  async sentPage({ first, offset }: { first: number; offset: number }): Promise<{
    rows: Prescription[]
    totalCount: number
  }> {
    const { tokenId, id } = ctx.actor
    const where = { plieId: plieOf(ctx), ...(ctx.actor.kind === 'token' ? { tokenId } : { sentBy: id }) }
    const orderBy = { submittedAt: 'desc', id: 'desc' } as const
    const rows = await ctx.em.find(PrescriptionEntity, where, { orderBy, limit: first, offset })
    return { rows, totalCount: await ctx.em.count(PrescriptionEntity, where) }
  },
  byReceipt: (linkId: string, receiptHash: string): Promise<Prescription | null> =>
    ctx.em.findOne(PrescriptionEntity, { plieId: plieOf(ctx), linkId, receiptHash }),
  add: (prescription: Omit<Prescription, 'plieId'>): Promise<Prescription> =>
    insert(ctx, PrescriptionEntity, prescription),
})

const own = ({ actor }: RequestContext, found: Prescription): Prescription => {
  const mine = actor.kind === 'token' ? found.tokenId === actor.tokenId : Boolean(actor.id) && found.sentBy === actor.id
  if (!mine) throw notFound()
  return found
}
