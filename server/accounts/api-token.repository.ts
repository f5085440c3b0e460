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
  readonly formIds: readonly string[]
  readonly perMinute: number
  readonly expiresAt: Date
}

/** Scopes, networks and ids hold neither quotes nor commas. */
const asArray = (items: readonly string[]): string => `{${items.join(',')}}`

export const apiTokens = (ctx: RequestContext) => ({
  async add(token: NewApiToken): Promise<void> {
    await ctx.em.execute(
      `insert into api_token (plie_id, id, public_id, name, secret_hash, scopes, cidrs, form_ids, per_minute, created_at, created_by, expires_at)
       values (?, ?, ?, ?, ?, ?::text[], ?::text[], ?::uuid[], ?, ?, ?, ?)`,
      [
        plieOf(ctx),
        token.id,
        token.publicId,
        token.name,
        token.secretHash,
        asArray(token.scopes),
        asArray(token.cidrs),
        asArray(token.formIds),
        token.perMinute,
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

  /**
   * Gives a token that works another secret; the one it had works until `formerUntil`, the one before no more. False: there is
   * none, or it is revoked or expired.
   */
  async rotate(id: string, secretHash: string, formerUntil: Date): Promise<boolean> {
    const rows = await ctx.em.execute<{ id: string }[]>(
      `update api_token set former_hash = secret_hash, former_until = ?, secret_hash = ?, rotated_at = ?
       where plie_id = ? and id = ? and revoked_at is null and expires_at > ? returning id`,
      [formerUntil, secretHash, ctx.now, plieOf(ctx), id, ctx.now],
    )
    return rows.length === 1
  },

  async publicIdOf(id: string): Promise<string | null> {
    const [row] = await ctx.em.execute<{ public_id: string }[]>(
      'select public_id from api_token where plie_id = ? and id = ?',
      [plieOf(ctx), id],
    )
    return row?.public_id ?? null
  },

  /** How many of these forms the PLIE has. */
  async knownForms(ids: readonly string[]): Promise<number> {
    const [row] = await ctx.em.execute<{ n: number }[]>(
      'select count(*)::int as n from form where plie_id = ? and id = any(?::uuid[])',
      [plieOf(ctx), asArray(ids)],
    )
    return row?.n ?? 0
  },
})

export const tokenName = async (ctx: RequestContext, id: string): Promise<string> => {
  const [row] = await ctx.em.execute<{ name: string }[]>('select name from api_token where plie_id = ? and id = ?', [
    plieOf(ctx),
    id,
  ])
  return row?.name ?? ''
}
