import { newId } from '../platform/ids.ts'
import type { Em } from '../platform/orm/orm.ts'

export interface AccountRow {
  readonly id: string
  readonly email: string
  readonly passwordHash: string | null
  readonly displayName: string
  readonly locale: string
  readonly platformOperator: boolean
  readonly disabled: boolean
}

interface Row {
  id: string
  email: string
  password_hash: string | null
  display_name: string
  locale: string
  platform_operator: boolean
  disabled: boolean
}

const COLUMNS = 'id, email, password_hash, display_name, locale, platform_operator, disabled_at is not null as disabled'

const fromRow = (row: Row | undefined): AccountRow | null =>
  row === undefined
    ? null
    : {
        id: row.id,
        email: row.email,
        passwordHash: row.password_hash,
        displayName: row.display_name,
        locale: row.locale,
        platformOperator: row.platform_operator,
        disabled: row.disabled,
      }

/** Accounts belong to no PLIE: this is the only module that reads them outside a membership. */
export const accounts = (em: Em) => ({
  async byEmail(email: string): Promise<AccountRow | null> {
    const [row] = await em.execute<Row[]>(`select ${COLUMNS} from account where email = ?`, [email])
    return fromRow(row)
  },

  async byId(id: string): Promise<AccountRow | null> {
    const [row] = await em.execute<Row[]>(`select ${COLUMNS} from account where id = ?`, [id])
    return fromRow(row)
  },

  /** The account of this address, made without a password when there is none yet. */
  async ensure(email: string, displayName: string, now: Date): Promise<AccountRow & { isNew: boolean }> {
    const inserted = await em.execute<Row[]>(
      `insert into account (id, email, display_name, created_at) values (?, ?, ?, ?) on conflict (email) do nothing returning ${COLUMNS}`,
      [newId(), email, displayName, now],
    )
    const account = fromRow(inserted[0]) ?? (await this.byEmail(email))
    if (account === null) throw new Error('an account vanished while it was read')
    return { ...account, isNew: inserted.length > 0 }
  },

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await em.execute('update account set password_hash = ? where id = ?', [passwordHash, id])
  },

  async rename(id: string, displayName: string): Promise<void> {
    await em.execute('update account set display_name = ? where id = ?', [displayName, id])
  },

  async changeEmail(id: string, email: string): Promise<void> {
    await em.execute('update account set email = ? where id = ?', [email, id])
  },

  /** The PLIEs where this account is active, by name. */
  async memberships(id: string): Promise<{ plieId: string; slug: string; name: string; roles: string[] }[]> {
    const rows = await em.execute<{ plie_id: string; slug: string; name: string; roles: string[] }[]>(
      'select plie_id, slug, name, roles from auth_memberships(?)',
      [id],
    )
    return rows.map(({ plie_id, ...rest }) => ({ plieId: plie_id, ...rest }))
  },
})
