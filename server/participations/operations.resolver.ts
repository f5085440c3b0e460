import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import type { RequestContext } from '../platform/request.ts'
import { closeOperation } from './close-operation.ts'
import {
  CloseOperationResult,
  FseOperationInput,
  RecordOperationResult,
  UpdateOperationResult,
} from './participations.types.ts'
import { operationPayload } from './read-operations.ts'
import { recordOperation } from './record-operation.ts'
import { updateOperation } from './update-operation.ts'

@Resolver()
export class OperationResolver {
  @Mutation(() => RecordOperationResult)
  recordFseOperation(
    @Arg('input', () => FseOperationInput) input: FseOperationInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FseOperationPayload', async () =>
      operationPayload(ctx, info, await recordOperation(ctx, { input, idempotencyKey })),
    )
  }

  @Mutation(() => UpdateOperationResult)
  updateFseOperation(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => FseOperationInput) input: FseOperationInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FseOperationPayload', async () =>
      operationPayload(ctx, info, await updateOperation(ctx, { id, input, version })),
    )
  }

  @Mutation(() => CloseOperationResult, { description: 'Nobody enters any more, and whoever is still in leaves.' })
  closeFseOperation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FseOperationPayload', async () =>
      operationPayload(ctx, info, await closeOperation(ctx, { id, version })),
    )
  }
}
