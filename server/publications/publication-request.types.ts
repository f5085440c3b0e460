import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MemberType } from '../accounts/index.ts'
import { ChosenMigrationType } from '../answer-migrations/index.ts'
import { FormPayload } from '../forms/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  FormRejectedType,
  InvalidInputType,
  KeyReusedType,
  NotPublishableType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

/** The names of `REQUEST_STATUSES`. */
export const RequestStatusEnum = enumOf('PublicationRequestStatus', [
  'PENDING',
  'APPROVED',
  'SENT_BACK',
  'WITHDRAWN',
  'CANCELLED',
])

@ObjectType('PublicationRequest', {
  description:
    'A publication asked of a second administrator. CANCELLED: the draft was changed, or published otherwise, before an answer came.',
})
export class PublicationRequestType {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: 'Revision of the draft that was reviewed.' }) revision!: number
  @Field(() => String) reason!: string
  @Field(() => RequestStatusEnum) status!: string
  @Field(() => DateTimeScalar) requestedAt!: string
  @Field(() => MemberType, { nullable: true }) requestedBy?: MemberType
  @Field(() => DateTimeScalar, { nullable: true }) settledAt?: string
  @Field(() => MemberType, { nullable: true }) settledBy?: MemberType
  @Field(() => String, { nullable: true, description: 'Why it was sent back.' }) answer?: string
  @Field(() => [ChosenMigrationType], {
    nullable: true,
    description: 'What its approval does with the forms under way; null: they stay on their version.',
  })
  plan?: ChosenMigrationType[]
}

@ObjectType('PublicationSettings', { description: 'How the PLIE publishes its forms.' })
export class PublicationSettingsType {
  @Field(() => Boolean) needsSecondPerson!: boolean
}

@ObjectType('PublicationSettingsPayload')
export class PublicationSettingsPayload {
  @Field(() => PublicationSettingsType) settings!: PublicationSettingsType
}

@ObjectType('NoSecondPerson', { implements: UserError })
export class NoSecondPersonType extends UserError {}
@ObjectType('OwnRequest', { implements: UserError })
export class OwnRequestType extends UserError {}
@ObjectType('AlreadyRequested', { implements: UserError })
export class AlreadyRequestedType extends UserError {}
@ObjectType('RequestSettled', { implements: UserError })
export class RequestSettledType extends UserError {}

const NOT_AS_IT_IS = [FormRejectedType, NotPublishableType, VersionConflictType] as const

export const RequestPublicationResult = unionOf('RequestPublicationResult', [
  FormPayload,
  ...NOT_AS_IT_IS,
  AlreadyRequestedType,
  InvalidInputType,
  KeyReusedType,
])
export const ApprovePublicationResult = unionOf('ApprovePublicationResult', [
  FormPayload,
  ...NOT_AS_IT_IS,
  OwnRequestType,
  RequestSettledType,
  KeyReusedType,
])
export const SendBackPublicationResult = unionOf('SendBackPublicationResult', [
  FormPayload,
  OwnRequestType,
  RequestSettledType,
  InvalidInputType,
  KeyReusedType,
])
export const WithdrawPublicationResult = unionOf('WithdrawPublicationResult', [
  FormPayload,
  RequestSettledType,
  KeyReusedType,
])
export const ConfigurePublicationsResult = unionOf('ConfigurePublicationsResult', [
  PublicationSettingsPayload,
  NoSecondPersonType,
])
