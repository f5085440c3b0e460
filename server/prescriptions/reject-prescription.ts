import { z } from 'zod'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { announce } from '../platform/outbox/outbox.ts'
import { lines, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { settle, underReview } from './review.ts'

export interface RejectPrescription {
  readonly id: string
  /** Version that was shown. */
  readonly version: number
  /** Read by the prescriber: never optional (domain.md R42, « retour systématique au prescripteur »). */
  readonly feedback: string
}

const input = z.object({ feedback: lines(2_000) })

/** Refuses a prescription, with the reason its prescriber will read. */
export const rejectPrescription = useCase(
  'prescription.reject',
  async (ctx, asked: RejectPrescription): Promise<{ id: string }> => {
    const prescription = await underReview(ctx, asked)

    const { feedback } = parseInput(input, asked)
    if (feedback === '') throw new InvalidInput([inputIssue('input.required', 'feedback')])

    settle(ctx, prescription, { status: 'REJECTED', feedback })
    announce(ctx, 'prescription-rejected', { prescriptionId: prescription.id })
    return { id: prescription.id }
  },
)
