import { InvalidInput, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { forkFor } from '../platform/orm/orm.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { type AccountRow, accounts } from './account.repository.ts'
import { loginAttempts } from './login-attempt.repository.ts'
import { memberships } from './membership.repository.ts'
import { oneTimeLinks } from './one-time-link.repository.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { isAcceptablePassword } from './password-rules.ts'
import { sessions } from './session.repository.ts'
import { refuseSignIn } from './sign-in.ts'

export interface ActivateAccount {
  readonly token: string
  readonly password: string
  readonly displayName?: string | undefined
  /** Only for the first operator's link. */
  readonly email?: string | undefined
  readonly address: string
}

const badLink = () => new Refusal('BAD_USER_INPUT', 'session.bad-link')

/**
 * Takes a one-time link: chooses the first password of an account, or, for somebody who already has one, joins one more PLIE
 * with it. Returns the id of a new session; every other session of the account is dead.
 * @throws BAD_USER_INPUT for a link unknown, used or too old; InvalidInput for a weak password.
 */
export const activateAccount = async (ctx: RequestContext, asked: ActivateAccount): Promise<string> => {
  const link = await oneTimeLinks(ctx.em).find(asked.token, ctx.now)
  const account = link === null ? null : await accounts(ctx.em).byId(link.accountId)
  if (link === null || account === null || account.disabled) throw badLink()
  const owner = { ...ctx, actor: { ...ctx.actor, kind: 'account' as const, id: account.id } }
  if (link.purpose.startsWith('join:')) return join(owner, asked, account, link.purpose.slice('join:'.length))

  const own = [account.email.split('@')[0] ?? '', asked.displayName ?? account.displayName]
  if (!isAcceptablePassword(asked.password, own))
    throw new InvalidInput([inputIssue('input.weak-password', 'password')])
  const passwordHash = await hashPassword(asked.password)
  return choosePassword(owner, {
    accountId: account.id,
    token: asked.token,
    passwordHash,
    displayName: asked.displayName ?? null,
    email: link.purpose === 'operator' ? (asked.email ?? null) : null,
  })
}

interface ChoosePassword {
  readonly accountId: string
  readonly token: string
  readonly passwordHash: string
  readonly displayName: string | null
  readonly email: string | null
}

const choosePassword = useCase('account.activate', async (ctx, asked: ChoosePassword): Promise<string> => {
  concerns(ctx, 'account', asked.accountId)
  ctx.access.require('viewer.read')

  if (!(await oneTimeLinks(ctx.em).use(asked.token, ctx.now))) throw badLink()

  await accounts(ctx.em).setPassword(asked.accountId, asked.passwordHash)
  if (asked.displayName !== null) await accounts(ctx.em).rename(asked.accountId, asked.displayName)
  if (asked.email !== null) await accounts(ctx.em).changeEmail(asked.accountId, asked.email)
  await sessions(ctx.em).closeAll(asked.accountId)
  return sessions(ctx.em).open(asked.accountId, ctx.now)
})

/** The password proves that the account's owner accepts: whoever made the link cannot use it in their place. */
const join = async (
  ctx: RequestContext,
  asked: ActivateAccount,
  account: AccountRow,
  plieId: string,
): Promise<string> => {
  if (!isId(plieId)) throw badLink()
  const attempt = await loginAttempts(ctx.em)
    .begin(account.email, asked.address, ctx.now)
    .catch((error: unknown) => refuseSignIn(ctx, error))
  if (!(await verifyPassword(asked.password, account.passwordHash))) {
    return refuseSignIn(ctx, new Refusal('UNAUTHENTICATED', 'session.bad-credentials'))
  }
  await loginAttempts(ctx.em).forget(attempt)
  const em = forkFor(ctx.runtime.orm, plieId, account.id)
  return joinPlie({ ...ctx, em, plie: { id: plieId, slug: '' } }, { accountId: account.id, token: asked.token })
}

const joinPlie = useCase('member.join', async (ctx, asked: { accountId: string; token: string }): Promise<string> => {
  concerns(ctx, 'account', asked.accountId)
  ctx.access.require('viewer.read')

  if (!(await oneTimeLinks(ctx.em).use(asked.token, ctx.now))) throw badLink()

  if (!(await memberships(ctx).activate(asked.accountId))) throw badLink()
  await sessions(ctx.em).closeAll(asked.accountId)
  return sessions(ctx.em).open(asked.accountId, ctx.now)
})
