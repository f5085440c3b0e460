import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import {
  ChosenMigrationType,
  type ChosenPlan,
  chosenInput,
  presentChosen,
  VersionMigrationInput,
} from '../answer-migrations/index.ts'
import { FormType, formPayload } from '../forms/index.ts'
import { asResult } from '../graphql/as-result.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { approvePublication } from './approve-publication.ts'
import {
  ApprovePublicationResult,
  ConfigurePublicationsResult,
  PublicationRequestType,
  PublicationSettingsType,
  RequestPublicationResult,
  SendBackPublicationResult,
  WithdrawPublicationResult,
} from './publication-request.types.ts'
import { configurePublications, readPublicationSettings } from './publication-settings.ts'
import { requestPublication } from './request-publication.ts'
import { sendBackPublication } from './send-back-publication.ts'
import { withdrawPublication } from './withdraw-publication.ts'

@Resolver(() => PublicationRequestType)
export class PublicationRequestResolver {
  @Query(() => PublicationSettingsType)
  publicationSettings(@Ctx() ctx: RequestContext) {
    return readPublicationSettings(ctx, null)
  }

  @Mutation(() => ConfigurePublicationsResult)
  configurePublications(
    @Arg('needsSecondPerson', () => Boolean) needsSecondPerson: boolean,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'PublicationSettingsPayload', async () => ({
      settings: await configurePublications(ctx, { needsSecondPerson }),
    }))
  }

  @Mutation(() => RequestPublicationResult, {
    description:
      'Asks a second administrator to publish the draft as it is; any change of the draft cancels the request.',
  })
  requestPublication(
    @Arg('formId', () => ID) formId: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Arg('plan', () => [VersionMigrationInput], { nullable: true, description: 'Carried out by the approval.' }) plan:
      | VersionMigrationInput[]
      | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { formId, revision, reason, idempotencyKey, plan: chosenInput(plan) }
    return asResult(ctx, 'FormPayload', async () => formPayload(ctx, info, await requestPublication(ctx, asked)))
  }

  @Mutation(() => ApprovePublicationResult)
  approvePublication(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await approvePublication(ctx, { id: requestId, idempotencyKey })),
    )
  }

  @Mutation(() => SendBackPublicationResult)
  sendBackPublication(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await sendBackPublication(ctx, { id: requestId, reason, idempotencyKey })),
    )
  }

  @Mutation(() => WithdrawPublicationResult)
  withdrawPublication(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(ctx, info, await withdrawPublication(ctx, { id: requestId, idempotencyKey })),
    )
  }

  @FieldResolver(() => [ChosenMigrationType], { nullable: true })
  plan(@Root() request: Row) {
    return presentChosen(request['plan'] as ChosenPlan | null)
  }

  @FieldResolver(() => Boolean, { description: 'The caller asked for it: somebody else answers.' })
  mine(@Root() request: Row, @Ctx() ctx: RequestContext) {
    return request['requesterId'] === ctx.actor.id
  }
}

@Resolver(() => FormType)
export class FormRequestResolver {
  @FieldResolver(() => PublicationRequestType, {
    nullable: true,
    description:
      'The last request to publish this form; null for those who may not edit forms, and while there is none.',
  })
  publicationRequest(@Root() form: Row) {
    return form['publicationRequest']
  }
}
