import { Refusal } from '../platform/errors.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { accounts } from './account.repository.ts'
import { loginAttempts } from './login-attempt.repository.ts'
import { verifyPassword } from './password-hash.ts'
import { sessions } from './session.repository.ts'

export interface SignIn {
  readonly email: string
  readonly password: string
  /** Network address of the caller. */
  readonly address: string
  /** The session the caller came with: dead afterwards, whoever it belonged to. */
  readonly previousSession: string | null
}

/**
 * Signs in with e-mail and password and returns the id of a new session. The password is looked at outside any transaction.
 * @throws UNAUTHENTICATED with one sentence for every reason, TooManyRequests.
 */
export const signIn = async (ctx: RequestContext, asked: SignIn): Promise<string> => {
  const email = asked.email.trim().toLowerCase()
  const attempt = await loginAttempts(ctx.em)
    .begin(email, asked.address, ctx.now)
    .catch((error) => refuseSignIn(ctx, error))
  const account = await accounts(ctx.em).byEmail(email)
  const usable = account !== null && !account.disabled ? account : null
  const right = await verifyPassword(asked.password, usable?.passwordHash ?? null)
  if (!right || usable === null) return refuseSignIn(ctx, new Refusal('UNAUTHENTICATED', 'session.bad-credentials'))
  await loginAttempts(ctx.em).forget(attempt)
  const signedIn = { ...ctx, actor: { ...ctx.actor, kind: 'account' as const, id: usable.id } }
  return openSession(signedIn, { accountId: usable.id, email, previousSession: asked.previousSession })
}

interface OpenSession {
  readonly accountId: string
  readonly email: string
  readonly previousSession: string | null
}

const openSession = useCase('session.open', async (ctx, asked: OpenSession): Promise<string> => {
  concerns(ctx, 'account', asked.accountId)
  ctx.access.require('viewer.read')

  if (asked.previousSession !== null) await sessions(ctx.em).close(asked.previousSession)
  await loginAttempts(ctx.em).succeeded(asked.email, ctx.now)
  return sessions(ctx.em).open(asked.accountId, ctx.now)
})

/** Leaves the audit line of a failed sign-in, throttled ones too; who tried is not written, as nobody knows. */
export const refuseSignIn = useCase('session.open', async (ctx, reason: unknown): Promise<never> => {
  ctx.access.require('viewer.read')
  throw reason
})
