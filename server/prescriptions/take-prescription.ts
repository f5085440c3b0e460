import { useCase } from '../platform/use-case.ts'
import { settle, underReview } from './review.ts'

/** Says that somebody is looking at it: the prescriber reads « under review ». */
export const takePrescription = useCase(
  'prescription.take',
  async (ctx, asked: { id: string; version: number }): Promise<{ id: string }> => {
    const prescription = await underReview(ctx, asked)
    settle(ctx, prescription, { status: 'IN_REVIEW' })
    return { id: prescription.id }
  },
)
