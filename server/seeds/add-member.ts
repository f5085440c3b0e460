import type { PlieRole } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import { inTransaction } from '../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'

/** Adds an account with its roles in one PLIE. `passwordHash` null: cannot sign in. Gives the account's id. */
export const addMember = async (
  runtime: Runtime,
  plie: Tenant,
  given: { email: string; displayName: string; roles: readonly PlieRole[]; passwordHash: string | null },
): Promise<string> => {
  const id = newId()
  const ctx = systemContext(runtime, plie)
  await inTransaction(ctx.em, 'add-member', async (em) => {
    await em.execute(
      'insert into account (id, email, password_hash, display_name, created_at) values (?, ?, ?, ?, ?)',
      [id, given.email, given.passwordHash, given.displayName, ctx.now],
    )
    await em.execute(
      `insert into membership (plie_id, account_id, roles, created_at, updated_at) values (?, ?, string_to_array(?, ','), ?, ?)`,
      [plie.id, id, given.roles.join(','), ctx.now, ctx.now],
    )
  })
  return id
}
