import { z } from 'zod'
import { members } from '../accounts/index.ts'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { day, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { referentAbsences } from './caseload.repository.ts'

export interface RecordAbsence {
  readonly referentId: string
  /** Reads and writes the dossiers of who is away, meanwhile. */
  readonly coverId: string
  readonly fromDay: string
  readonly untilDay?: string | null
  readonly idempotencyKey: string
}

const input = z.object({ fromDay: day, untilDay: day.nullish() })
const LATEST = '9999-12-31'

/** Notes that a référent is away and who covers. @throws InvalidInput (nobody, oneself, days that cross another absence) */
export const recordAbsence = useCase(
  'caseload.record-absence',
  async (ctx, asked: RecordAbsence): Promise<{ id: string }> => {
    ctx.access.require('caseload.manage')
    const { fromDay, untilDay = null } = parseInput(input, asked)
    if (untilDay !== null && untilDay < fromDay) throw new InvalidInput([inputIssue('input.bad-order', 'untilDay')])
    for (const name of ['referentId', 'coverId'] as const) {
      if ((await members(ctx).referent(asked[name])) === null)
        throw new InvalidInput([inputIssue('input.not-a-referent', name)])
    }
    if (asked.coverId === asked.referentId) throw new InvalidInput([inputIssue('input.taken', 'coverId')])
    const others = await referentAbsences(ctx).ofReferent(asked.referentId)
    if (others.some((one) => one.fromDay <= (untilDay ?? LATEST) && (one.untilDay ?? LATEST) >= fromDay))
      throw new InvalidInput([inputIssue('input.taken', 'fromDay')])

    const { id } = await referentAbsences(ctx).add({
      ...{ id: newId(), referentId: asked.referentId, coverId: asked.coverId, fromDay, untilDay },
      ...{ createdAt: ctx.now, createdBy: ctx.actor.id },
    })
    concerns(ctx, 'referent_absence', id)
    return { id }
  },
  { idempotent: true },
)

/** The référent is back: yesterday was the last day of the absence. @throws NOT_FOUND */
export const endAbsence = useCase(
  'caseload.end-absence',
  async (ctx, { id }: { id: string }): Promise<{ id: string }> => {
    ctx.access.require('caseload.manage')
    const absence = isId(id) ? await referentAbsences(ctx).get(id) : null
    if (absence === null) throw notFound()
    concerns(ctx, 'referent_absence', id)
    await referentAbsences(ctx).end(id)
    return { id }
  },
)
