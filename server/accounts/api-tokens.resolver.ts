import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import type { ApiScope } from '../platform/actor.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  ApiScopeEnum,
  ApiTokenType,
  CreateApiTokenResult,
  RevokedPayload,
  RotateApiTokenResult,
} from './accounts.types.ts'
import { createApiToken } from './create-api-token.ts'
import { listApiTokens, readApiToken } from './read-accounts.ts'
import { revokeApiToken } from './revoke-api-token.ts'
import { rotateApiToken } from './rotate-api-token.ts'

@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  @Query(() => [ApiTokenType])
  apiTokens(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return listApiTokens(ctx, { selection: selectionOf(info, 'ApiToken') })
  }

  @Mutation(() => CreateApiTokenResult)
  createApiToken(
    @Arg('name', () => String) name: string,
    @Arg('scopes', () => [ApiScopeEnum]) scopes: ApiScope[],
    @Arg('expiresAt', () => DateTimeScalar) expiresAt: Date,
    @Arg('cidrs', () => [String], { nullable: true }) cidrs: string[] | undefined,
    @Arg('formIds', () => [ID], { nullable: true }) formIds: string[] | undefined,
    @Arg('perMinute', () => Int, { nullable: true }) perMinute: number | undefined,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ApiTokenPayload', async () => {
      const asked = { name, scopes, expiresAt, cidrs, formIds, perMinute, idempotencyKey }
      const { id, secret } = await createApiToken(ctx, asked)
      const token = await readApiToken(ctx, { id, selection: selectionOf(info, 'ApiToken', ['ApiTokenPayload.token']) })
      return { token, secret }
    })
  }

  @Mutation(() => RotateApiTokenResult, {
    description: 'Gives a token another secret. The one it had works for some hours more (24 unless told, 0 to 168).',
  })
  rotateApiToken(
    @Arg('id', () => ID) id: string,
    @Arg('overlapHours', () => Int, { nullable: true }) overlapHours: number | undefined,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'ApiTokenPayload', async () => {
      const { secret } = await rotateApiToken(ctx, { id, overlapHours, idempotencyKey })
      const token = await readApiToken(ctx, { id, selection: selectionOf(info, 'ApiToken', ['ApiTokenPayload.token']) })
      return { token, secret }
    })
  }

  @Mutation(() => RevokedPayload)
  async revokeApiToken(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    await revokeApiToken(ctx, { id })
    return {
      token: await readApiToken(ctx, { id, selection: selectionOf(info, 'ApiToken', ['RevokedPayload.token']) }),
    }
  }
}
