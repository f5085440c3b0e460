import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import { JsonScalar } from '../graphql/scalars/scalars.ts'
import type { RequestContext } from '../platform/request.ts'
import { answerRequest } from './answer-request.ts'
import { handInPrescription } from './hand-in-prescription.ts'
import {
  AnswerRequestResult,
  HandInPrescriptionResult,
  PrescriptionSheetType,
  SentPrescriptionPageType,
  SentPrescriptionType,
} from './handed-in.types.ts'
import { listSentPrescriptions } from './list-sent-prescriptions.ts'
import type { ReceptionMeans } from './prescription.entity.ts'
import { ReceptionMeansEnum } from './prescriptions.types.ts'
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

  @Query(() => SentPrescriptionPageType, { description: 'Those the caller handed in, the latest first.' })
  sentPrescriptions(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number,
    @Arg('offset', () => Int, { nullable: true, defaultValue: 0 }) offset: number,
    @Ctx() ctx: RequestContext,
  ) {
    return listSentPrescriptions(ctx, { first: first ?? 25, offset: offset ?? 0 })
  }

  @Mutation(() => HandInPrescriptionResult, {
    description:
      'Sends somebody to the PLIE without a link: from another system, by a prescriber, or typed from paper. No file comes with it.',
  })
  sendPrescription(
    @Arg('formId', () => ID) formId: string,
    @Arg('formVersionId', () => ID) formVersionId: string,
    @Arg('answers', () => JsonScalar) answers: unknown,
    @Arg('means', () => ReceptionMeansEnum, {
      nullable: true,
      description: 'How it reached the coordination, which types it; nobody else says.',
    })
    means: ReceptionMeans | undefined,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'SentPrescriptionPayload', async () =>
      payload(ctx, await handInPrescription(ctx, { formId, formVersionId, answers, means, idempotencyKey })),
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
