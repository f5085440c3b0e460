import type { PlieRole } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

export interface MembershipRow {
  readonly accountId: string
  readonly roles: readonly string[]
  readonly active: boolean
  readonly version: number
  readonly updatedAt: Date
}

interface Row {
  account_id: string
  roles: string[]
  active: boolean
  version: number
  updated_at: Date | string
}

const COLUMNS = 'account_id, roles, active, version, updated_at'

const fromRow = (row: Row): MembershipRow => ({
  accountId: row.account_id,
  roles: row.roles,
  active: row.active,
  version: row.version,
  updatedAt: new Date(row.updated_at),
})

/** PostgreSQL's text of an array of role names, which hold neither quotes nor commas. */
const asArray = (roles: readonly PlieRole[]): string => `{${roles.join(',')}}`

/** Who may do what in the PLIE of the request. */
export const memberships = (ctx: RequestContext) => ({
  /** Locks the row until the transaction ends. */
  async lock(accountId: string): Promise<MembershipRow | null> {
    const [row] = await ctx.em.execute<Row[]>(
      `select ${COLUMNS} from membership where plie_id = ? and account_id = ? for update`,
      [plieOf(ctx), accountId],
    )
    return row === undefined ? null : fromRow(row)
  },

  /** Active administrators, locked in one order: two changes at once wait for each other instead of both passing. */
  async lockAdministrators(): Promise<string[]> {
    const rows = await ctx.em.execute<{ account_id: string }[]>(
      `select m.account_id from membership m join account a on a.id = m.account_id
       where m.plie_id = ? and m.active and 'plie-administrator' = any (m.roles) and a.disabled_at is null
       order by m.account_id for update of m`,
      [plieOf(ctx)],
    )
    return rows.map((row) => row.account_id)
  },

  async add(accountId: string, roles: readonly PlieRole[], active: boolean): Promise<void> {
    await ctx.em.execute(
      `insert into membership (plie_id, account_id, roles, active, created_at, updated_at) values (?, ?, ?::text[], ?, ?, ?)`,
      [plieOf(ctx), accountId, asArray(roles), active, ctx.now, ctx.now],
    )
  },

  async change(accountId: string, roles: readonly PlieRole[], active: boolean): Promise<void> {
    await ctx.em.execute(
      `update membership set roles = ?::text[], active = ?, version = version + 1, updated_at = ? where plie_id = ? and account_id = ?`,
      [asArray(roles), active, ctx.now, plieOf(ctx), accountId],
    )
  },

  /** Something is said of the member beside what they may do. */
  async touch(accountId: string): Promise<void> {
    await ctx.em.execute(
      'update membership set version = version + 1, updated_at = ? where plie_id = ? and account_id = ?',
      [ctx.now, plieOf(ctx), accountId],
    )
  },

  /** Whether there still was an invitation to accept: somebody taken out of the PLIE since then has no role. */
  async activate(accountId: string): Promise<boolean> {
    const rows = await ctx.em.execute<object[]>(
      `update membership set active = true, version = version + 1, updated_at = ?
       where plie_id = ? and account_id = ? and roles <> '{}' returning account_id`,
      [ctx.now, plieOf(ctx), accountId],
    )
    return rows.length === 1
  },
})
