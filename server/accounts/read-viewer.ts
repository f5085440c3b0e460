import { PERMISSIONS, type Permission } from '../../schema/index.ts'
import { forkFor } from '../platform/orm/orm.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { accounts } from './account.repository.ts'
import { tokenName } from './api-token.repository.ts'

export interface Viewer {
  readonly id: string
  readonly displayName: string
  readonly email: string | null
  readonly locale: string
  readonly memberships: readonly { plie: { id: string; slug: string; name: string }; roles: readonly string[] }[]
  readonly abilities: readonly Permission[]
}

/** The caller, with what they may do in the PLIE of the request; null for nobody. An external system is its token. */
export const readViewer = useCase(
  'viewer.read',
  async (ctx, _: null): Promise<Viewer | null> => {
    ctx.access.require('viewer.read')
    const { actor } = ctx
    const abilities = ctx.access.abilities(PERMISSIONS)

    if (actor.kind === 'token' && actor.tokenId !== null && ctx.plie !== null) {
      const name = await tokenName(ctx, actor.tokenId)
      return { id: actor.tokenId, displayName: name, email: null, locale: 'fr', memberships: [], abilities }
    }
    const account = actor.id === null ? null : await accounts(ctx.em).byId(actor.id)
    if (account === null) return null
    const found = await accounts(ctx.em).memberships(account.id)
    return {
      id: account.id,
      displayName: account.displayName,
      email: account.email,
      locale: account.locale,
      memberships: found.map(({ plieId, slug, name, roles }) => ({ plie: { id: plieId, slug, name }, roles })),
      abilities,
    }
  },
  { reads: true },
)

/** The words of one of the caller's PLIEs. `plieId` comes from their memberships, never from a client. */
export const readVocabulary = async (ctx: RequestContext, plieId: string): Promise<unknown> => {
  // A PLIE opened in a trial is in that transaction and nowhere else.
  const isHere = ctx.plie?.id === plieId || ctx.trial !== undefined
  const em = isHere ? ctx.em : forkFor(ctx.runtime.orm, plieId, ctx.actor.id)
  const [row] = await em.execute<{ vocabulary: unknown }[]>('select vocabulary from plie where id = ?', [plieId])
  return row?.vocabulary ?? {}
}
