import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { asResult } from '../graphql/as-result.ts'
import { JsonScalar } from '../graphql/scalars/scalars.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import type { RequestContext } from '../platform/request.ts'
import {
  AuditConnectionType,
  AuditEntryType,
  ChangeMemberRolesResult,
  InviteMemberResult,
  MemberNameType,
  MemberType,
  PlieType,
  RoleEnum,
  ViewerType,
} from './accounts.types.ts'
import { changeMemberRoles } from './change-member-roles.ts'
import { findMembers } from './find-members.ts'
import { inviteMember } from './invite-member.ts'
import { listAuditEntries, listMembers, readMember, readPlie } from './read-accounts.ts'
import { readViewer, readVocabulary } from './read-viewer.ts'

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
