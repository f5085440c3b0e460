import { z } from 'zod'
import { newId } from '../platform/ids.ts'
import { announce } from '../platform/outbox/outbox.ts'
import { lines, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { AlreadyAsked } from './errors.ts'
import { prescriptionRequests } from './request.repository.ts'
import { settle, underReview } from './review.ts'

export interface AskPrescriber {
  readonly id: string
  /** Version that was shown. */
  readonly version: number
  /** Read by whoever sent it, on the page of their receipt. */
  readonly question: string
  readonly idempotencyKey: string
}

const input = z.object({ question: lines(2_000).min(1, 'input.required') })

/** Asks whoever sent a prescription for something, before it is decided. @throws InvalidInput, AlreadyAsked, PrescriptionSettled, VersionConflict */
export const askPrescriber = useCase(
  'prescription.ask',
  async (ctx, asked: AskPrescriber): Promise<{ id: string }> => {
    const prescription = await underReview(ctx, asked)

    const { question } = parseInput(input, asked)
    if ((await prescriptionRequests(ctx).open(prescription.id)) !== null) throw new AlreadyAsked()

    await prescriptionRequests(ctx).add({
      ...{ id: newId(), prescriptionId: prescription.id, question },
      ...{ askedAt: ctx.now, askedBy: ctx.actor.id ?? '', answer: null, answeredAt: null },
    })
    settle(ctx, prescription, { status: 'AWAITING_ANSWER' })
    announce(ctx, 'prescription-complement-asked', { prescriptionId: prescription.id })
    return { id: prescription.id }
  },
  { idempotent: true },
)
