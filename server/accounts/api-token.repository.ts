import type { ApiScope } from '../platform/actor.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

export interface NewApiToken {
  readonly id: string
  readonly publicId: string
  readonly name: string
  readonly secretHash: string
  readonly scopes: readonly ApiScope[]
  readonly cidrs: readonly string[]
  readonly expiresAt: Date
}

/** Scopes and networks hold neither quotes nor commas. */
const asArray = (items: readonly string[]): string => `{${items.join(',')}}`

export const apiTokens = (ctx: RequestContext) => ({
  async add(token: NewApiToken): Promise<void> {
    await ctx.em.execute(
      `insert into api_token (plie_id, id, public_id, name, secret_hash, scopes, cidrs, created_at, created_by, expires_at)
       values (?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?)`,
      [
        plieOf(ctx),
        token.id,
        token.publicId,
        token.name,
        token.secretHash,
        asArray(token.scopes),
        asArray(token.cidrs),
        ctx.now,
        ctx.actor.id,
        token.expiresAt,
      ],
    )
  },

  /** Whether there is such a token; one already revoked keeps its first date. */
  async revoke(id: string): Promise<boolean> {
    const rows = await ctx.em.execute<{ id: string }[]>(
      'update api_token set revoked_at = coalesce(revoked_at, ?) where plie_id = ? and id = ? returning id',
      [ctx.now, plieOf(ctx), id],
    )
    return rows.length === 1
  },
})

export const tokenName = async (ctx: RequestContext, id: string): Promise<string> => {
  const [row] = await ctx.em.execute<{ name: string }[]>('select name from api_token where plie_id = ? and id = ?', [
    plieOf(ctx),
    id,
  ])
  return row?.name ?? ''
}
