import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { EntrySnapshot } from '../../schema/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { asResult } from '../graphql/as-result.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import { leaveOperation } from './leave-operation.ts'
import {
  EntryAnswerType,
  FseOperationType,
  ParticipationInput,
  ParticipationType,
  ProposedEntryType,
  RecordParticipationResult,
  RecordParticipationsResult,
  RemoveParticipationResult,
  UpdateParticipationResult,
} from './participations.types.ts'
import { previewEntries } from './preview-entries.ts'
import { participationPayload, readOperations, removedParticipationPayload } from './read-operations.ts'
import { recordParticipation } from './record-participation.ts'
import { recordParticipations } from './record-participations.ts'
import { removeParticipation } from './remove-participation.ts'
import { updateParticipation } from './update-participation.ts'

@Resolver(() => DossierType)
export class ParticipationResolver {
  @Query(() => [FseOperationType], { description: 'The latest first.' })
  fseOperations(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readOperations(ctx, { selection: selectionOf(info, 'FseOperation') })
  }

  @Query(() => [ProposedEntryType], {
    description:
      'Who would enter an operation on a day, and who cannot and why: these dossiers, or everybody followed.',
  })
  participationPreview(
    @Arg('operationId', () => ID) operationId: string,
    @Arg('on', () => PlainDateScalar) on: string,
    @Arg('dossierIds', () => [ID], { nullable: true }) dossierIds: string[] | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    return previewEntries(ctx, { operationId, on, dossierIds: dossierIds ?? null })
  }

  @FieldResolver(() => [ParticipationType], { description: 'Of the person, in every journey; the latest first.' })
  participations(@Root() dossier: Row) {
    return dossier['participations']
  }

  @Mutation(() => RecordParticipationResult, { description: 'Enters the person of a dossier in an operation.' })
  recordParticipation(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('operationId', () => ID) operationId: string,
    @Arg('on', () => PlainDateScalar) on: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ParticipationPayload', async () =>
      participationPayload(ctx, info, await recordParticipation(ctx, { dossierId, operationId, on, idempotencyKey })),
    )
  }

  @Mutation(() => RecordParticipationsResult, { description: 'Enters several people; whoever cannot is told.' })
  recordParticipations(
    @Arg('operationId', () => ID) operationId: string,
    @Arg('on', () => PlainDateScalar) on: string,
    @Arg('dossierIds', () => [ID]) dossierIds: string[],
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'ParticipationsPayload', () =>
      recordParticipations(ctx, { operationId, on, dossierIds, idempotencyKey }),
    )
  }

  @Mutation(() => UpdateParticipationResult, { description: 'The person leaves; the last exit counts.' })
  leaveOperation(
    @Arg('id', () => ID) id: string,
    @Arg('on', () => PlainDateScalar) on: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ParticipationPayload', async () =>
      participationPayload(ctx, info, await leaveOperation(ctx, { id, on, version })),
    )
  }

  @Mutation(() => UpdateParticipationResult)
  updateParticipation(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ParticipationInput) input: ParticipationInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ParticipationPayload', async () =>
      participationPayload(ctx, info, await updateParticipation(ctx, { id, input, version })),
    )
  }

  @Mutation(() => RemoveParticipationResult, { description: 'Entered by mistake.' })
  removeParticipation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'RemovedParticipationPayload', async () =>
      removedParticipationPayload(ctx, info, await removeParticipation(ctx, { id, version })),
    )
  }
}

/** What the entry of a participation holds, for those who may read it. */
@Resolver(() => ParticipationType)
export class ParticipationEntryResolver {
  @FieldResolver(() => Int, { nullable: true })
  age(@Root() { entry }: { readonly entry?: EntrySnapshot | null }) {
    return entry?.age ?? null
  }

  @FieldResolver(() => [EntryAnswerType], { nullable: true })
  answers(@Root() { entry }: { readonly entry?: EntrySnapshot | null }) {
    return entry ? Object.entries(entry.answers).map(([question, value]) => ({ question, value })) : null
  }
}
