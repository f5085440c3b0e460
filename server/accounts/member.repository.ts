import { isId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** What other capabilities ask about the members of the PLIE of the request. */
export const members = (ctx: RequestContext) => ({
  /** The name of an active member, or null. */
  async nameOf(accountId: string): Promise<string | null> {
    if (!isId(accountId)) return null
    const [row] = await ctx.em.execute<{ display_name: string }[]>(
      `select a.display_name from membership m join account a on a.id = m.account_id
       where m.plie_id = ? and m.account_id = ? and m.active`,
      [plieOf(ctx), accountId],
    )
    return row?.display_name ?? null
  },
  /** Every active member by name. */
  async names(): Promise<readonly { id: string; displayName: string }[]> {
    const rows = await ctx.em.execute<{ id: string; display_name: string }[]>(
      `select a.id, a.display_name from membership m join account a on a.id = m.account_id
       where m.plie_id = ? and m.active order by a.display_name, a.id`,
      [plieOf(ctx)],
    )
    return rows.map((row) => ({ id: row.id, displayName: row.display_name }))
  },
  /** An active member with the référent's role, or null. */
  async referent(accountId: string): Promise<{ id: string; displayName: string } | null> {
    if (!isId(accountId)) return null
    const [row] = await ctx.em.execute<{ id: string; display_name: string }[]>(
      `select a.id, a.display_name from membership m join account a on a.id = m.account_id
       where m.plie_id = ? and m.account_id = ? and m.active and 'referent' = any (m.roles)`,
      [plieOf(ctx), accountId],
    )
    return row === undefined ? null : { id: row.id, displayName: row.display_name }
  },
})

/** Display name of an account, for « changed by … ». */
export const accountName = async (ctx: RequestContext, accountId: string): Promise<string | undefined> => {
  const [row] = await ctx.em.execute<{ display_name: string }[]>('select display_name from account where id = ?', [
    accountId,
  ])
  return row?.display_name
}
