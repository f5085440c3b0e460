import type { Locale } from '../../schema/index.ts'
import { createAccess } from '../platform/access/access.ts'
import { type Actor, ANONYMOUS } from '../platform/actor.ts'
import { dayOf } from '../platform/clock.ts'
import type { Refusal } from '../platform/errors.ts'
import { NO_PLIE } from '../platform/ids.ts'
import { forkFor } from '../platform/orm/orm.ts'
import type { RequestContext, Runtime } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { type Act, attempts } from './attempt.repository.ts'
import { noSuchLink, noSuchReceipt } from './errors.ts'
import { isOpen, links } from './link.repository.ts'

/** Who stands at a public door, as far as anybody knows. */
export interface Stranger {
  readonly requestId: string
  readonly locale: Locale
  readonly address: string
}
export interface Door {
  readonly plie: string
  readonly token: string
  readonly act: Act
}

const SLUG = /^[a-z][a-z0-9-]{1,40}$/
const TOKEN = /^[A-Za-z0-9_-]{22}$/

/**
 * Opens the context of a request made through a public link: counts it, then looks for the PLIE and the link by the address alone.
 * Whatever is wrong with it, the same statements run and the same answer is given. A link that is closed is still followed: what
 * was sent through it keeps its receipt.
 * @throws NOT_FOUND, TooManyRequests
 */
export const openLinkContext = async (runtime: Runtime, who: Stranger, door: Door): Promise<RequestContext> => {
  const now = runtime.now()
  const outside = forkFor(runtime.orm, null, null)
  const attempt = await attempts(outside).begin(door.act, `${door.plie}/${door.token}`, who.address, now)
  const [row] = await outside.execute<{ id: string | null }[]>('select auth_plie_by_slug(?) as id', [
    SLUG.test(door.plie) ? door.plie : '',
  ])
  const plie = row?.id ?? null
  const context = (actor: Actor, plieId: string | null): RequestContext => ({
    runtime,
    ...{ requestId: who.requestId, locale: who.locale },
    actor,
    plie: plieId === null ? null : { id: plieId, slug: door.plie },
    ...{ now, today: dayOf(now) },
    em: forkFor(runtime.orm, plieId, null),
    access: createAccess(actor),
    work: null,
  })
  const link = await links(context(ANONYMOUS, plie ?? NO_PLIE)).byToken(TOKEN.test(door.token) ? door.token : '')
  const follows = door.act === 'follow' || door.act === 'answer'
  const ctx = context({ ...ANONYMOUS, kind: 'link', tokenId: link?.id ?? null }, plie)
  if (link !== null && (follows || isOpen(link, ctx.today))) return ctx
  await attempts(outside).missed(attempt)
  return refuseLink({ ...ctx, actor: ANONYMOUS }, follows ? noSuchReceipt() : noSuchLink())
}

/** Leaves the audit line of a door that stayed shut. */
const refuseLink = useCase('prescription.open', async (ctx, reason: Refusal): Promise<never> => {
  ctx.access.allows('prescription.fill')
  throw reason
})
