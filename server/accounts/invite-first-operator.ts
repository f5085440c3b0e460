import { newId } from '../platform/ids.ts'
import { inTransaction } from '../platform/orm/orm.ts'
import type { Runtime } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { activationLink } from './links.ts'
import { oneTimeLinks } from './one-time-link.repository.ts'
import { newSecret } from './secrets.ts'

/** Replaced by a real address with the link (`email` of `POST /session/activate`) or kept: nothing is sent to it. */
const EMAIL = 'exploitant@jalon.invalid'

/**
 * As long as nobody can sign in: makes the platform operator's account and a new one-time link for it, which replaces the last.
 * Null when somebody has a password.
 */
export const inviteFirstOperator = async (runtime: Runtime): Promise<{ email: string; link: string } | null> => {
  const ctx = systemContext(runtime, null)
  const secret = newSecret()
  const email = await inTransaction(ctx.em, 'first operator', async (em) => {
    // Two servers started at once: the second sees what the first did.
    await em.execute("select pg_advisory_xact_lock(hashtext('jalon first operator'))")
    const [usable] = await em.execute<{ some: boolean }[]>(
      'select exists (select from account where password_hash is not null) as some',
    )
    if (usable?.some === true) return null
    await em.execute(
      `insert into account (id, email, display_name, platform_operator, created_at) values (?, ?, ?, true, ?) on conflict (email) do nothing`,
      [newId(), EMAIL, 'Exploitant', ctx.now],
    )
    const [operator] = await em.execute<{ id: string; email: string }[]>(
      'select id, email from account where platform_operator order by created_at limit 1',
    )
    if (operator === undefined) throw new Error('the operator’s account vanished')
    await oneTimeLinks(em).issue(operator.id, 'operator', secret, ctx.now)
    return operator.email
  })
  return email === null ? null : { email, link: activationLink(runtime, secret, 'operator') }
}
