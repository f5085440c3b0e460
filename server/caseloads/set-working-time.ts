import { z } from 'zod'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { caseloads } from './caseload.repository.ts'

export interface SetWorkingTime {
  readonly referentId: string
  /** 10–100. */
  readonly percent: number
}

const input = z.object({ percent: z.int().min(10).max(100) })

/** How much of full time a référent works for the PLIE: what they may follow is in proportion. @throws InvalidInput, NOT_FOUND */
export const setWorkingTime = useCase(
  'caseload.set-working-time',
  async (ctx, asked: SetWorkingTime): Promise<{ id: string }> => {
    ctx.access.require('caseload.manage')
    const { percent } = parseInput(input, asked)
    if (!isId(asked.referentId) || !(await caseloads(ctx).setWorkingTime(asked.referentId, percent))) throw notFound()
    concerns(ctx, 'account', asked.referentId)
    return { id: asked.referentId }
  },
)
