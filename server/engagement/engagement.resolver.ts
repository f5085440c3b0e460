import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import { dossierPayload } from '../dossiers/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { RequestContext } from '../platform/request.ts'
import { ContractSignatureInput, EngagementType, SignContractResult } from './engagement.types.ts'
import { readEngagement } from './read-engagement.ts'
import { signContract } from './sign-contract.ts'

@Resolver(() => EngagementType)
export class EngagementResolver {
  @Query(() => EngagementType)
  engagement(@Arg('dossierId', () => ID) dossierId: string, @Ctx() ctx: RequestContext) {
    return readEngagement(ctx, { dossierId })
  }

  @Mutation(() => SignContractResult, {
    description: 'Records a signature under a contract already submitted: its text does not change any more.',
  })
  signContract(
    @Arg('submissionId', () => ID) submissionId: string,
    @Arg('input', () => ContractSignatureInput) input: ContractSignatureInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'EngagementPayload', async () => {
      const { dossierId } = await signContract(ctx, { submissionId, input, idempotencyKey })
      return dossierPayload(ctx, info, { id: dossierId }, 'EngagementPayload')
    })
  }
}
