import { eligibilityOf } from '../../schema/index.ts'
import { useCase } from '../platform/use-case.ts'
import { decisionToday } from './eligibility.ts'
import { settle, underReview } from './review.ts'

/** Says that somebody is looking at it: the prescriber reads « under review ». What the rules say is asked again. */
export const takePrescription = useCase(
  'prescription.take',
  async (ctx, asked: { id: string; version: number }): Promise<{ id: string }> => {
    const prescription = await underReview(ctx, asked)

    const eligibility = eligibilityOf(await decisionToday(ctx, prescription))

    settle(ctx, prescription, { status: 'IN_REVIEW', eligibility })
    return { id: prescription.id }
  },
)
