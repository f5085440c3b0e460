import { z } from 'zod'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import { lines, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { NothingAsked, noSuchReceipt } from './errors.ts'
import type { Prescription } from './prescription.entity.ts'
import { prescriptions } from './prescription.repository.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'
import { receiptHash } from './receipt.ts'
import { prescriptionRequests } from './request.repository.ts'

const input = z.object({
  answer: lines(4_000).min(1, 'input.required'),
  /** Files sent by the same link, and not sent yet. */
  files: z.array(z.string()).max(10, 'input.too-long').default([]),
})

export interface AnswerByReceipt {
  readonly receipt: string
  readonly answer: string
  readonly files?: readonly string[] | undefined
  readonly idempotencyKey: string
}

/** Answers what the PLIE asked, by the receipt of the sending. @throws InvalidInput, NothingAsked, KeyReused, NOT_FOUND */
export const answerByReceipt = useCase(
  'prescription.answer',
  async (ctx, asked: AnswerByReceipt): Promise<{ answered: true }> => {
    const linkId = ctx.actor.tokenId ?? ''
    const found = await prescriptions(ctx).byReceipt(linkId, receiptHash(asked.receipt))

    ctx.access.require('prescription.fill')
    if (found === null) throw noSuchReceipt()

    const prescription = await prescriptions(ctx).lock(found.id)
    const { files } = await answer(ctx, prescription, asked)
    const own = await prescriptionFiles(ctx).unsentAt(linkId, files)
    await prescriptionFiles(ctx).send([...own], prescription.id)
    return { answered: true }
  },
  { idempotent: true },
)

export interface AnswerRequest {
  readonly id: string
  readonly answer: string
  readonly idempotencyKey: string
}

/** The same, by whoever handed it in without a link. @throws InvalidInput, NothingAsked, KeyReused, NOT_FOUND for what others sent */
export const answerRequest = useCase(
  'prescription.answer-sent',
  async (ctx, asked: AnswerRequest): Promise<{ id: string }> => {
    ctx.access.require('prescription.send')
    const prescription = await prescriptions(ctx).lockSent(asked.id)
    await answer(ctx, prescription, asked)
    return { id: prescription.id }
  },
  { idempotent: true },
)

const answer = async (ctx: RequestContext, prescription: Prescription, asked: object): Promise<{ files: string[] }> => {
  concerns(ctx, 'prescription', prescription.id)
  const { answer: text, files } = parseInput(input, asked)
  const request = await prescriptionRequests(ctx).open(prescription.id)
  if (request === null || prescription.status !== 'AWAITING_ANSWER') throw new NothingAsked()

  Object.assign(request, { answer: text, answeredAt: ctx.now })
  Object.assign(prescription, { status: 'IN_REVIEW', lock: prescription.lock + 1, updatedAt: ctx.now })
  announce(ctx, 'prescription-complement-answered', { prescriptionId: prescription.id })
  return { files }
}
