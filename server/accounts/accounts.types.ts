import { Field, ID, Int, ObjectType } from 'type-graphql'
import { type Json, ROLES } from '../../schema/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  CaseloadToTransferType,
  InvalidInputType,
  KeyReusedType,
  LastAdministratorType,
  PageInfoType,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar, JsonScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import { API_SCOPES, type ApiScope } from '../platform/actor.ts'

export const RoleEnum = enumOf('Role', ROLES)
export const ApiScopeEnum = enumOf('ApiScope', API_SCOPES)

@ObjectType('Plie')
export class PlieType {
  @Field(() => ID) id!: string
  @Field(() => String) slug!: string
  @Field(() => String) name!: string
  @Field(() => JsonScalar) vocabulary!: Json
}

@ObjectType('Membership')
export class MembershipType {
  @Field(() => PlieType) plie!: PlieType
  @Field(() => [RoleEnum]) roles!: string[]
}

@ObjectType('Viewer')
export class ViewerType {
  @Field(() => ID) id!: string
  @Field(() => String) displayName!: string
  @Field(() => String, { nullable: true }) email?: string
  @Field(() => String) locale!: string
  @Field(() => [MembershipType]) memberships!: MembershipType[]
  @Field(() => [String]) abilities!: string[]
}

@ObjectType('Member', { description: 'An account seen from one PLIE.' })
export class MemberType {
  @Field(() => ID) id!: string
  @Field(() => String) displayName!: string
  @Field(() => String, { nullable: true }) email?: string
  @Field(() => [RoleEnum]) roles!: string[]
  @Field(() => Boolean) active!: boolean
  @Field(() => Int) version!: number
}

@ObjectType('MemberName', { description: 'Who a member is, and nothing else about them.' })
export class MemberNameType {
  @Field(() => ID) id!: string
  @Field(() => String) displayName!: string
}

@ObjectType('ApiToken')
export class ApiTokenType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => [ApiScopeEnum]) scopes!: ApiScope[]
  @Field(() => [String]) cidrs!: string[]
  @Field(() => [ID], { description: 'Forms whose answers it is held to; empty: all of them.' }) formIds!: string[]
  @Field(() => Int, { description: 'Requests a minute.' }) perMinute!: number
  @Field(() => DateTimeScalar) createdAt!: Date
  @Field(() => DateTimeScalar) expiresAt!: Date
  @Field(() => DateTimeScalar, { nullable: true }) lastUsedAt?: Date
  @Field(() => String, { nullable: true, description: 'Address of the last use.' }) lastUsedFrom?: string
  @Field(() => DateTimeScalar, { nullable: true }) rotatedAt?: Date
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before the last rotation works.',
  })
  formerUntil?: Date
  @Field(() => DateTimeScalar, { nullable: true }) revokedAt?: Date
}

@ObjectType('AuditEntry')
export class AuditEntryType {
  @Field(() => ID) id!: string
  @Field(() => DateTimeScalar) at!: Date
  @Field(() => String) requestId!: string
  @Field(() => ID, { nullable: true }) actorId?: string
  @Field(() => String) actorKind!: string
  @Field(() => String, { nullable: true }) role?: string
  @Field(() => ID, { nullable: true }) tokenId?: string
  @Field(() => String) action!: string
  @Field(() => String, { nullable: true }) objectType?: string
  @Field(() => ID, { nullable: true }) objectId?: string
  @Field(() => String) result!: string
}
@ObjectType('AuditConnection')
export class AuditConnectionType {
  @Field(() => [AuditEntryType]) nodes!: AuditEntryType[]
  @Field(() => PageInfoType) pageInfo!: PageInfoType
}

@ObjectType('ApiTokenPayload', { description: 'The secret is shown once and never again.' })
export class ApiTokenPayload {
  @Field(() => ApiTokenType) token!: ApiTokenType
  @Field(() => String) secret!: string
}
@ObjectType('InvitationPayload', { description: 'The link is shown once and never again.' })
export class InvitationPayload {
  @Field(() => MemberType) member!: MemberType
  @Field(() => String) link!: string
}
@ObjectType('MemberPayload')
export class MemberPayload {
  @Field(() => MemberType) member!: MemberType
}
@ObjectType('RevokedPayload')
export class RevokedPayload {
  @Field(() => ApiTokenType) token!: ApiTokenType
}

export const CreateApiTokenResult = unionOf('CreateApiTokenResult', [ApiTokenPayload, InvalidInputType, KeyReusedType])
export const RotateApiTokenResult = unionOf('RotateApiTokenResult', [ApiTokenPayload, InvalidInputType, KeyReusedType])
export const InviteMemberResult = unionOf('InviteMemberResult', [InvitationPayload, InvalidInputType, KeyReusedType])
export const ChangeMemberRolesResult = unionOf('ChangeMemberRolesResult', [
  MemberPayload,
  InvalidInputType,
  VersionConflictType,
  LastAdministratorType,
  CaseloadToTransferType,
])
