import { z } from 'zod'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { CaseloadToTransfer, LastAdministrator } from './errors.ts'
import { plieRoles } from './invite-member.ts'
import { heldBy } from './leaving.ts'
import { memberships } from './membership.repository.ts'
import { sessions } from './session.repository.ts'

export interface ChangeMemberRoles {
  readonly memberId: string
  /** No role at all takes the member out of the PLIE; history keeps their name. */
  readonly roles: readonly string[]
  /** Version of the member that was shown. */
  readonly version: number
}

const schema = z.object({ roles: plieRoles })

/**
 * Changes what a member may do; their sessions are dead at the next request (C4, D6).
 * @throws NOT_FOUND, InvalidInput (own roles, a role of another kind), VersionConflict, LastAdministrator, CaseloadToTransfer
 */
export const changeMemberRoles = useCase(
  'member.change-roles',
  async (ctx, asked: ChangeMemberRoles): Promise<{ id: string }> => {
    ctx.access.require('member.manage')
    if (!isId(asked.memberId)) throw notFound()
    // First and always in the same order, so that two administrators demoting each other wait instead of both passing.
    const administrators = await memberships(ctx).lockAdministrators()
    const member = await memberships(ctx).lock(asked.memberId)
    if (member === null) throw notFound()
    concerns(ctx, 'account', member.accountId)

    const { roles } = parseInput(schema, asked)
    if (member.accountId === ctx.actor.id) throw new InvalidInput([inputIssue('input.own-role', 'roles')])
    refuseStale(member, asked.version)
    const staysAdministrator = roles.includes('plie-administrator')
    if (!staysAdministrator && administrators.length === 1 && administrators[0] === member.accountId)
      throw new LastAdministrator()
    if (member.active && member.roles.includes('referent') && !roles.includes('referent')) {
      const open = await heldBy(ctx, member.accountId)
      if (open > 0) throw new CaseloadToTransfer(member.accountId, open)
    }

    // Somebody who has not joined yet, or was taken out, comes in by their own link only.
    await memberships(ctx).change(member.accountId, roles, member.active && roles.length > 0)
    await sessions(ctx.em).closeAll(member.accountId)
    return { id: member.accountId }
  },
)
