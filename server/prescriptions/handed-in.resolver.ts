import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import { JsonScalar } from '../graphql/scalars/scalars.ts'
import type { RequestContext } from '../platform/request.ts'
import { answerRequest } from './answer-request.ts'
import { handInPrescription } from './hand-in-prescription.ts'
import {
  AnswerRequestResult,
  HandInPrescriptionResult,
  PrescriptionSheetType,
  SentPrescriptionType,
} from './handed-in.types.ts'
import { readSentPrescription } from './read-sent-prescription.ts'
import { readSheets } from './read-sheets.ts'

const payload = async (ctx: RequestContext, { id }: { id: string }) => ({
  prescription: await readSentPrescription(ctx, { id }),
})

@Resolver(() => SentPrescriptionType)
export class HandedInResolver {
  @Query(() => [PrescriptionSheetType], { description: 'The sheets somebody may be handed in with.' })
  prescriptionSheets(@Ctx() ctx: RequestContext) {
    return readSheets(ctx, {})
  }

  @Query(() => SentPrescriptionType, { description: 'What became of one the caller handed in.' })
  sentPrescription(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readSentPrescription(ctx, { id })
  }

  @Mutation(() => HandInPrescriptionResult, {
    description:
      'Sends somebody to the PLIE without a link: from another system, or typed from paper. No file comes with it.',
  })
  sendPrescription(
    @Arg('formId', () => ID) formId: string,
    @Arg('formVersionId', () => ID) formVersionId: string,
    @Arg('answers', () => JsonScalar) answers: unknown,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'SentPrescriptionPayload', async () =>
      payload(ctx, await handInPrescription(ctx, { formId, formVersionId, answers, idempotencyKey })),
    )
  }

  @Mutation(() => AnswerRequestResult, { description: 'Answers what the PLIE asked about one the caller handed in.' })
  answerPrescriptionRequest(
    @Arg('id', () => ID) id: string,
    @Arg('answer', () => String) answer: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'SentPrescriptionPayload', async () =>
      payload(ctx, await answerRequest(ctx, { id, answer, idempotencyKey })),
    )
  }
}
