import { z } from 'zod'
import { members, memberships } from '../accounts/index.ts'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { day, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { structures } from './structure.repository.ts'
import { structureSpells } from './structure-spell.repository.ts'

export interface AttachReferent {
  readonly referentId: string
  /** Null: works for none any more. */
  readonly structureId?: string | null | undefined
  /** First day there, or first day without any. Not to come. */
  readonly fromDay: string
  /** Version of the member that was shown. */
  readonly version: number
}

const input = z.object({ fromDay: day })

/**
 * Says which structure employs a référent, from which day; the one before ends the day before and stays in the history.
 * @throws InvalidInput (a structure that is closed or theirs already, days that cross another one’s), VersionConflict, NOT_FOUND
 */
export const attachReferent = useCase(
  'structure.attach',
  async (ctx, asked: AttachReferent): Promise<{ id: string }> => {
    ctx.access.require('structure.manage')
    const member = isId(asked.referentId) ? await memberships(ctx).lock(asked.referentId) : null
    if (member === null || (await members(ctx).referent(member.accountId)) === null) throw notFound()
    concerns(ctx, 'account', member.accountId)

    const { fromDay } = parseInput(input, asked)
    refuseStale(member, asked.version)
    if (fromDay > ctx.today) throw new InvalidInput([inputIssue('input.in-the-future', 'fromDay')])
    const latest = await structureSpells(ctx).latest(member.accountId)
    if (latest !== null && (fromDay < latest.fromDay || (latest.untilDay !== null && fromDay <= latest.untilDay)))
      throw new InvalidInput([inputIssue('input.bad-order', 'fromDay')])
    const { structureId = null } = asked
    if ((latest?.untilDay === null ? latest.structureId : null) === structureId)
      throw new InvalidInput([inputIssue('input.taken', 'structureId')])
    // Locked: it is not closed meanwhile.
    const structure = structureId === null ? null : await structures(ctx).find(structureId)
    if (structureId !== null && (structure === null || structure.closedOn !== null))
      throw new InvalidInput([inputIssue('input.unknown', 'structureId')])

    await structureSpells(ctx).end(member.accountId, fromDay)
    if (structureId !== null) await structureSpells(ctx).start(member.accountId, structureId, fromDay)
    await memberships(ctx).touch(member.accountId)
    return { id: member.accountId }
  },
)
