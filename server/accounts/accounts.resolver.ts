import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import { DateTimeScalar, JsonScalar } from '../graphql/scalars/scalars.ts'
import type { ApiScope } from '../platform/actor.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  ApiScopeEnum,
  ApiTokenType,
  AuditConnectionType,
  AuditEntryType,
  ChangeMemberRolesResult,
  CreateApiTokenResult,
  InviteMemberResult,
  MemberNameType,
  MemberType,
  PlieType,
  RevokedPayload,
  RoleEnum,
  RotateApiTokenResult,
  ViewerType,
} from './accounts.types.ts'
import { changeMemberRoles } from './change-member-roles.ts'
import { createApiToken } from './create-api-token.ts'
import { findMembers } from './find-members.ts'
import { inviteMember } from './invite-member.ts'
import { listApiTokens, listAuditEntries, listMembers, readApiToken, readMember, readPlie } from './read-accounts.ts'
import { readViewer, readVocabulary } from './read-viewer.ts'
import { revokeApiToken } from './revoke-api-token.ts'
import { rotateApiToken } from './rotate-api-token.ts'

@Resolver(() => PlieType)
export class PlieResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in caller, null when nobody is.' })
  viewer(@Ctx() ctx: RequestContext) {
    return readViewer(ctx, null)
  }

  @Query(() => PlieType)
  plie(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readPlie(ctx, { selection: selectionOf(info, 'Plie') })
  }

  @FieldResolver(() => JsonScalar)
  vocabulary(@Root() plie: PlieType, @Ctx() ctx: RequestContext) {
    return plie.vocabulary ?? readVocabulary(ctx, plie.id)
  }
}

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => [MemberType])
  members(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return listMembers(ctx, { selection: selectionOf(info, 'Member') })
  }

  @Query(() => [MemberNameType], { description: 'Active members whose name holds this text, at most 20.' })
  memberNames(@Arg('search', () => String) search: string, @Ctx() ctx: RequestContext) {
    return findMembers(ctx, { search })
  }

  @Mutation(() => InviteMemberResult)
  inviteMember(
    @Arg('email', () => String) email: string,
    @Arg('displayName', () => String) displayName: string,
    @Arg('roles', () => [RoleEnum]) roles: string[],
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'InvitationPayload', async () => {
      const { id, link } = await inviteMember(ctx, { email, displayName, roles, idempotencyKey })
      const member = await readMember(ctx, { id, selection: selectionOf(info, 'Member', ['InvitationPayload.member']) })
      return { member, link }
    })
  }

  @Mutation(() => ChangeMemberRolesResult)
  changeMemberRoles(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('roles', () => [RoleEnum]) roles: string[],
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'MemberPayload', async () => {
      const { id } = await changeMemberRoles(ctx, { memberId, roles, version })
      return { member: await readMember(ctx, { id, selection: selectionOf(info, 'Member', ['MemberPayload.member']) }) }
    })
  }
}

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

@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  @Query(() => AuditConnectionType)
  auditEntries(
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Arg('objectId', () => ID, { nullable: true }) objectId: string | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = selectionOf(info, 'AuditEntry', ['AuditConnection.nodes'])
    return listAuditEntries(ctx, { first: first ?? 25, after, objectId, selection })
  }

  @FieldResolver(() => String, { nullable: true })
  role(@Root() entry: { roles?: readonly string[] }) {
    return entry.roles === undefined || entry.roles.length === 0 ? null : entry.roles.join(', ')
  }
}
