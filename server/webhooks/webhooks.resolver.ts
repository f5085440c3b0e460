import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import { relationKey } from '../platform/plan/shape.ts'
import type { RequestContext } from '../platform/request.ts'
import { createWebhook } from './create-webhook.ts'
import { readApiNotices } from './read-notices.ts'
import { listWebhooks, readWebhook } from './read-webhooks.ts'
import { rotateWebhookSecret } from './rotate-webhook-secret.ts'
import { stateOf } from './state-of.ts'
import { pauseWebhook, removeWebhook, replayWebhook, resumeWebhook } from './steer-webhook.ts'
import { testWebhook } from './test-webhook.ts'
import { updateWebhook } from './update-webhook.ts'
import type { WebhookInput } from './webhook-input.ts'
import {
  ApiNoticeType,
  CreateWebhookResult,
  RemoveWebhookResult,
  ReplayWebhookResult,
  RotateWebhookSecretResult,
  UpdateWebhookResult,
  WebhookDeliveryType,
  WebhookInputType,
  WebhookPayload,
  WebhookStateEnum,
  WebhookTestPayload,
  WebhookType,
} from './webhooks.types.ts'

const presented = async (ctx: RequestContext, info: GraphQLResolveInfo, id: string, payload = 'WebhookPayload') => ({
  webhook: await readWebhook(ctx, { id, selection: selectionOf(info, 'Webhook', [`${payload}.webhook`]) }),
})

@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => [WebhookType], { description: 'Every webhook of the PLIE, newest first.' })
  webhooks(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return listWebhooks(ctx, { selection: selectionOf(info, 'Webhook') })
  }

  @Query(() => [ApiNoticeType], { description: 'What has to be seen to lest another system stop being served.' })
  apiNotices(@Ctx() ctx: RequestContext) {
    return readApiNotices(ctx, null)
  }

  @Mutation(() => CreateWebhookResult)
  createWebhook(
    @Arg('input', () => WebhookInputType) input: WebhookInput,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'WebhookSecretPayload', async () => {
      const { id, secret } = await createWebhook(ctx, { input, idempotencyKey })
      return { ...(await presented(ctx, info, id, 'WebhookSecretPayload')), secret }
    })
  }

  @Mutation(() => UpdateWebhookResult)
  updateWebhook(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => WebhookInputType) input: WebhookInput,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'WebhookPayload', async () =>
      presented(ctx, info, (await updateWebhook(ctx, { id, input, version })).id),
    )
  }

  @Mutation(() => RotateWebhookSecretResult, { description: 'For a day, the secret it had signs too.' })
  rotateWebhookSecret(
    @Arg('id', () => ID) id: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'WebhookSecretPayload', async () => {
      const { secret } = await rotateWebhookSecret(ctx, { id, idempotencyKey })
      return { ...(await presented(ctx, info, id, 'WebhookSecretPayload')), secret }
    })
  }

  @Mutation(() => WebhookPayload, { description: 'Nothing is sent until it is resumed; what happens meanwhile waits.' })
  async pauseWebhook(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return presented(ctx, info, (await pauseWebhook(ctx, { id })).id)
  }

  @Mutation(() => WebhookPayload, { description: 'Sends again from where it stopped.' })
  async resumeWebhook(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return presented(ctx, info, (await resumeWebhook(ctx, { id })).id)
  }

  @Mutation(() => ReplayWebhookResult, {
    description: 'Sends again what came after a cursor of `changesSince`; without one, everything.',
  })
  replayWebhook(
    @Arg('id', () => ID) id: string,
    @Arg('cursor', () => String, { nullable: true }) cursor: string | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'WebhookPayload', async () =>
      presented(ctx, info, (await replayWebhook(ctx, { id, cursor: cursor ?? null })).id),
    )
  }

  @Mutation(() => WebhookTestPayload, { description: 'Sends a message without any event, now.' })
  async testWebhook(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    const { delivered } = await testWebhook(ctx, { id })
    return { ...(await presented(ctx, info, id, 'WebhookTestPayload')), delivered }
  }

  @Mutation(() => RemoveWebhookResult)
  removeWebhook(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return asResult(ctx, 'WebhookRemovedPayload', () => removeWebhook(ctx, { id, version }))
  }

  @FieldResolver(() => WebhookStateEnum)
  state(@Root() row: Row) {
    return stateOf(row)
  }

  @FieldResolver(() => [WebhookDeliveryType], { description: 'Latest attempts first.' })
  deliveries(
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) _first: number,
    @Root() row: Row,
    @Info() info: GraphQLResolveInfo,
  ) {
    return row[relationKey('deliveries', String(info.path.key))]
  }
}
