import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Resolver, Root } from 'type-graphql'
import { DossierType } from '../dossiers/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  RecordTrainingResult,
  RecordWorkContractResult,
  RemoveRecordResult,
  TrainingInput,
  TrainingType,
  UpdateTrainingResult,
  UpdateWorkContractResult,
  WorkContractInput,
  WorkContractType,
} from './employment.types.ts'
import {
  recordTraining,
  recordWorkContract,
  removeTraining,
  removeWorkContract,
  updateTraining,
  updateWorkContract,
} from './employment-verbs.ts'
import { removedPayload, trainingPayload, workContractPayload } from './read-employment.ts'

@Resolver(() => DossierType)
export class EmploymentResolver {
  @FieldResolver(() => [WorkContractType])
  workContracts(@Root() dossier: Row) {
    return dossier['workContracts']
  }

  @FieldResolver(() => [TrainingType])
  trainings(@Root() dossier: Row) {
    return dossier['trainings']
  }

  @Mutation(() => RecordWorkContractResult)
  recordWorkContract(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('input', () => WorkContractInput) input: WorkContractInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'WorkContractPayload', async () =>
      workContractPayload(ctx, info, await recordWorkContract(ctx, { dossierId, input, idempotencyKey })),
    )
  }

  @Mutation(() => UpdateWorkContractResult)
  updateWorkContract(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => WorkContractInput) input: WorkContractInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'WorkContractPayload', async () =>
      workContractPayload(ctx, info, await updateWorkContract(ctx, { id, input, version })),
    )
  }

  @Mutation(() => RemoveRecordResult)
  removeWorkContract(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'RemovedPayload', async () =>
      removedPayload(ctx, info, await removeWorkContract(ctx, { id, version })),
    )
  }

  @Mutation(() => RecordTrainingResult)
  recordTraining(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('input', () => TrainingInput) input: TrainingInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'TrainingPayload', async () =>
      trainingPayload(ctx, info, await recordTraining(ctx, { dossierId, input, idempotencyKey })),
    )
  }

  @Mutation(() => UpdateTrainingResult)
  updateTraining(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => TrainingInput) input: TrainingInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'TrainingPayload', async () =>
      trainingPayload(ctx, info, await updateTraining(ctx, { id, input, version })),
    )
  }

  @Mutation(() => RemoveRecordResult)
  removeTraining(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'RemovedPayload', async () =>
      removedPayload(ctx, info, await removeTraining(ctx, { id, version })),
    )
  }
}
