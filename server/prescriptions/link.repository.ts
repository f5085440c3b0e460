import { LockMode } from '@mikro-orm/core'
import type { PlainDate } from '../../schema/index.ts'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { noSuchLink } from './errors.ts'
import { type PrescriptionLink, PrescriptionLinkEntity } from './prescription.entity.ts'

/** Whether somebody may fill the sheet at this address on this day. */
export const isOpen = (
  link: Pick<PrescriptionLink, 'opensOn' | 'expiresOn' | 'revokedAt'>,
  today: PlainDate,
): boolean =>
  !link.revokedAt && (!link.opensOn || link.opensOn <= today) && (!link.expiresOn || link.expiresOn >= today)

export const links = (ctx: RequestContext) => ({
  byToken: (token: string): Promise<PrescriptionLink | null> =>
    ctx.em.findOne(PrescriptionLinkEntity, { plieId: plieOf(ctx), token }),
  /** The link the caller came through, asked again in the transaction: it may have been closed meanwhile. @throws NOT_FOUND */
  held: (): Promise<PrescriptionLink> => held(ctx, LockMode.NONE),
  /** The same, so that two files sent at once count each other. @throws NOT_FOUND */
  lockHeld: (): Promise<PrescriptionLink> => held(ctx, LockMode.PESSIMISTIC_WRITE),
  /** @throws NOT_FOUND */
  async get(id: string): Promise<PrescriptionLink> {
    const found = isId(id) ? await ctx.em.findOne(PrescriptionLinkEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  add: (link: Omit<PrescriptionLink, 'plieId'>): Promise<PrescriptionLink> => insert(ctx, PrescriptionLinkEntity, link),
})

const held = async (ctx: RequestContext, lockMode: LockMode): Promise<PrescriptionLink> => {
  const id = ctx.actor.kind === 'link' ? ctx.actor.tokenId : null
  const found =
    id === null ? null : await ctx.em.findOne(PrescriptionLinkEntity, { plieId: plieOf(ctx), id }, { lockMode })
  if (found === null || !isOpen(found, ctx.today)) throw noSuchLink()
  return found
}
