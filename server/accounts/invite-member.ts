import { z } from 'zod'
import { PLIE_ROLES, type PlieRole } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { KeyReused } from '../platform/idempotency/key-reused.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { email, line, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { accounts } from './account.repository.ts'
import { issueInvitation } from './invitation.ts'
import { activationLink } from './links.ts'
import { memberships } from './membership.repository.ts'
import { oneTimeLinks } from './one-time-link.repository.ts'
import { repeatableSecret, secretHash } from './secrets.ts'

export interface InviteMember {
  readonly email: string
  readonly displayName: string
  /** Roles held inside a PLIE only; anything else is refused. */
  readonly roles: readonly string[]
  readonly idempotencyKey: string
}

export const plieRoles = z
  .array(z.enum(PLIE_ROLES, 'input.unknown'))
  .max(PLIE_ROLES.length, 'input.too-long')
  .transform((roles): PlieRole[] => PLIE_ROLES.filter((role) => roles.includes(role)))

const schema = z.object({
  email,
  displayName: line(120),
  roles: plieRoles.refine((roles) => roles.length > 0, 'input.required'),
})

/**
 * Makes somebody a member of the PLIE and returns the one-time link to hand over to them, shown this once. Somebody who already
 * has an account becomes active only when they take the link with their own password.
 * @throws InvalidInput, KeyReused (also when the link of this key cannot be shown any more)
 */
export const inviteMember = async (ctx: RequestContext, asked: InviteMember): Promise<{ id: string; link: string }> => {
  const kept = await invite(ctx, asked)
  const secret = repeatableSecret(ctx, 'invitation', asked.idempotencyKey)
  if (secretHash(secret) !== kept.linkHash) throw new KeyReused()
  const link = await oneTimeLinks(ctx.em).find(secret, ctx.now)
  return { id: kept.id, link: activationLink(ctx.runtime, secret, link?.purpose ?? 'activate') }
}

const invite = useCase(
  'member.invite',
  async (ctx, asked: InviteMember): Promise<{ id: string; linkHash: string }> => {
    ctx.access.require('member.manage')
    const input = parseInput(schema, asked)

    const account = await accounts(ctx.em).ensure(input.email, input.displayName, ctx.now)
    const membership = await memberships(ctx).lock(account.id)
    const elsewhere = (await accounts(ctx.em).memberships(account.id)).some((one) => one.plieId !== ctx.plie?.id)
    const isKnown = account.passwordHash !== null || elsewhere
    if (membership?.active === true && account.passwordHash !== null) {
      throw new InvalidInput([inputIssue('input.taken', 'email')])
    }

    concerns(ctx, 'account', account.id)
    if (membership === null) await memberships(ctx).add(account.id, input.roles, !isKnown)
    else await memberships(ctx).change(account.id, input.roles, !isKnown)
    const secret = repeatableSecret(ctx, 'invitation', asked.idempotencyKey)
    await issueInvitation(ctx, account.id, isKnown, secret)
    return { id: account.id, linkHash: secretHash(secret) }
  },
  { idempotent: true },
)
