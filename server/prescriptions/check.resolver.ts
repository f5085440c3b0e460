import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import type { RequestContext } from '../platform/request.ts'
import { askPrescriber } from './ask-prescriber.ts'
import { AskPrescriberResult, PrescriptionCheckType, PrescriptionPieceResult } from './check.types.ts'
import { checkPrescription } from './check-prescription.ts'
import { markPrescriptionPiece } from './mark-prescription-piece.ts'
import { prescriptionPayload } from './prescription-payload.ts'

@Resolver(() => PrescriptionCheckType)
export class PrescriptionCheckResolver {
  @Query(() => PrescriptionCheckType, { description: 'What the rules in force say today, and the papers to see.' })
  prescriptionCheck(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return checkPrescription(ctx, { id })
  }

  @Mutation(() => AskPrescriberResult, {
    description: 'Whoever sent it reads the question with their receipt, and answers there.',
  })
  askPrescriber(
    @Arg('id', () => ID) id: string,
    @Arg('question', () => String) question: string,
    @Arg('version', () => Int) version: number,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'PrescriptionPayload', async () =>
      prescriptionPayload(ctx, info, await askPrescriber(ctx, { id, question, version, idempotencyKey })),
    )
  }

  @Mutation(() => PrescriptionPieceResult, {
    description: 'Notes that a paper was seen, or takes it back; no copy is kept.',
  })
  markPrescriptionPiece(
    @Arg('id', () => ID) id: string,
    @Arg('document', () => String) document: string,
    @Arg('seen', () => Boolean) seen: boolean,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'PrescriptionPayload', async () =>
      prescriptionPayload(ctx, info, await markPrescriptionPiece(ctx, { id, document, seen, version })),
    )
  }
}
