import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ChangeKindEnum } from '../changes/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { InvalidInputType, KeyReusedType, VersionConflictType } from '../graphql/result-types.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import { NOTICE_KINDS } from './read-notices.ts'

export const WEBHOOK_STATES = ['active', 'failing', 'paused', 'disabled'] as const
export const WebhookStateEnum = enumOf('WebhookState', WEBHOOK_STATES)
export const DeliveryErrorEnum = enumOf('DeliveryError', [
  'address',
  'dns',
  'connection',
  'timeout',
  'redirect',
  'status',
])

@ObjectType('WebhookDelivery', { description: 'One attempt to send. Kept 30 days.' })
export class WebhookDeliveryType {
  @Field(() => ID) id!: string
  @Field(() => ID, { description: 'The `webhook-id` header: the same for every attempt to send the same events.' })
  batchId!: string
  @Field(() => Boolean, { description: 'Sent by somebody to try the address.' }) trial!: boolean
  @Field(() => Int) attempt!: number
  @Field(() => Int, { description: 'Events in the message.' }) events!: number
  @Field(() => DateTimeScalar) at!: Date
  @Field(() => Int, { description: 'How long it took, in milliseconds.' }) ms!: number
  @Field(() => Boolean) delivered!: boolean
  @Field(() => Int, { nullable: true, description: 'HTTP status; null when no answer came.' }) status?: number
  @Field(() => DeliveryErrorEnum, { nullable: true }) error?: string
  @Field(() => String, { nullable: true, description: 'Start of the answer to a failed attempt.' }) excerpt?: string
}

@ObjectType('Webhook', {
  description: 'An address told of what happens, in order; messages are signed as Standard Webhooks says.',
})
export class WebhookType {
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => String) url!: string
  @Field(() => [ChangeKindEnum], { description: 'What it is told of; empty: everything.' }) kinds!: string[]
  @Field(() => WebhookStateEnum) state!: string
  @Field(() => String, { nullable: true, description: 'Cursor of the last change received, as in `changesSince`.' })
  cursor?: string
  @Field(() => Int, { description: 'Failed attempts in a row.' }) failures!: number
  @Field(() => DateTimeScalar) nextAttemptAt!: Date
  @Field(() => DateTimeScalar, { nullable: true }) disabledAt?: Date
  @Field(() => String, { nullable: true }) disabledReason?: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the secret before the last one signs too.' })
  formerSecretUntil?: Date
  @Field(() => DateTimeScalar) createdAt!: Date
  @Field(() => Int) version!: number
}

@InputType('WebhookInput')
export class WebhookInputType {
  @Field(() => String) name!: string
  @Field(() => String, { description: 'https only. Redirections are not followed.' }) url!: string
  @Field(() => [ChangeKindEnum], { description: 'Empty: everything.' }) kinds!: string[]
}

@ObjectType('WebhookPayload')
export class WebhookPayload {
  @Field(() => WebhookType) webhook!: WebhookType
}
@ObjectType('WebhookSecretPayload', { description: 'The secret is shown once and never again.' })
export class WebhookSecretPayload {
  @Field(() => WebhookType) webhook!: WebhookType
  @Field(() => String) secret!: string
}
@ObjectType('WebhookTestPayload')
export class WebhookTestPayload {
  @Field(() => WebhookType) webhook!: WebhookType
  @Field(() => Boolean, { description: 'Whether the address took it; the delivery log says the rest.' })
  delivered!: boolean
}
@ObjectType('WebhookRemovedPayload')
export class WebhookRemovedPayload {
  @Field(() => ID) id!: string
}

export const CreateWebhookResult = unionOf('CreateWebhookResult', [
  WebhookSecretPayload,
  InvalidInputType,
  KeyReusedType,
])
export const RotateWebhookSecretResult = unionOf('RotateWebhookSecretResult', [WebhookSecretPayload, KeyReusedType])
export const UpdateWebhookResult = unionOf('UpdateWebhookResult', [
  WebhookPayload,
  InvalidInputType,
  VersionConflictType,
])
export const RemoveWebhookResult = unionOf('RemoveWebhookResult', [WebhookRemovedPayload, VersionConflictType])
export const ReplayWebhookResult = unionOf('ReplayWebhookResult', [WebhookPayload, InvalidInputType])

export const ApiNoticeKindEnum = enumOf('ApiNoticeKind', NOTICE_KINDS)
@ObjectType('ApiNotice', {
  description: 'A token about to expire, a webhook given up: what an administrator has to see to.',
})
export class ApiNoticeType {
  @Field(() => ApiNoticeKindEnum) kind!: string
  @Field(() => ID) id!: string
  @Field(() => String) name!: string
  @Field(() => DateTimeScalar) at!: Date
}
