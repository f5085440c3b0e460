import { Refusal } from '../platform/errors.ts'
import { pageSize } from '../platform/plan/cursor.ts'
import { useCase } from '../platform/use-case.ts'
import { type OwnPrescription, ownPrescriptions } from './own-prescription.ts'
import { prescriptions } from './prescription.repository.ts'

const MAX_OFFSET = 10_000

/** A page of those the caller handed in, the latest first, and what became of each. */
export const listSentPrescriptions = useCase(
  'prescription.list-sent',
  async (ctx, asked: { first: number; offset: number }): Promise<{ nodes: OwnPrescription[]; totalCount: number }> => {
    ctx.access.require('prescription.send')
    const { offset } = asked
    if (offset < 0 || offset > MAX_OFFSET) throw new Refusal('BAD_USER_INPUT', 'input.page-too-large')
    const { rows, totalCount } = await prescriptions(ctx).sentPage({ first: pageSize(asked.first), offset })
    return { nodes: await ownPrescriptions(ctx, rows), totalCount }
  },
  { reads: true },
)
