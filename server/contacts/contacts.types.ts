import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import {
  CONTACT_CHANNELS,
  CONTACT_PRESENCES,
  CONTACT_REASONS,
  type ContactChannel,
  type ContactPresence,
  type ContactReason,
  RHYTHM_STATES,
  type RhythmState,
} from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DossierClosedType, InvalidInputType, KeyReusedType, VersionConflictType } from '../graphql/result-types.ts'
import { DateTimeScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const ContactChannelEnum = enumOf(
  'ContactChannel',
  CONTACT_CHANNELS.map(({ id }) => id),
)
export const ContactPresenceEnum = enumOf(
  'ContactPresence',
  CONTACT_PRESENCES.map(({ id }) => id),
)
export const ContactReasonEnum = enumOf(
  'ContactReason',
  CONTACT_REASONS.map(({ id }) => id),
)
export const RhythmStateEnum = enumOf('RhythmState', RHYTHM_STATES)

@ObjectType('Contact', {
  description: 'An interview or a contact; PLANNED: an appointment, to be completed once held.',
})
export class ContactType {
  @Field(() => ID) id!: string
  @Field(() => PlainDateScalar) on!: string
  @Field(() => String, { nullable: true, description: 'HH:MM in mainland France; null when not known.' }) time?: string
  @Field(() => ContactChannelEnum) channel!: ContactChannel
  @Field(() => ContactPresenceEnum) presence!: ContactPresence
  @Field(() => Int, { nullable: true, description: 'Length; null when not held or not known.' }) minutes?: number
  @Field(() => Int, { nullable: true, description: 'Time spent besides.' }) otherMinutes?: number
  @Field(() => ContactReasonEnum) reason!: ContactReason
  @Field(() => String, { nullable: true, description: 'Free text; null for those who may not read it.' }) note?: string
  @Field(() => ID, { nullable: true, description: 'The attachment that holds the signature of the participant.' })
  signatureId?: string
  @Field(() => DateTimeScalar, { description: 'When what became of it was written down.' }) recordedAt!: string
  @Field(() => MemberType, { nullable: true }) recordedBy?: MemberType
  @Field(() => Int) version!: number
}

@ObjectType('ContactRhythm', { description: 'When the next contact is due by the PLIE’s text, pauses left out.' })
export class ContactRhythmType {
  @Field(() => RhythmStateEnum) state!: RhythmState
  @Field(() => String, { description: 'In one line, in the caller’s language.' }) line!: string
  @Field(() => String, { nullable: true, description: 'The rule it comes from.' }) why?: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day that keeps the rhythm.' }) dueOn?: string
  @Field(() => Int) daysLate!: number
  @Field(() => PlainDateScalar, { nullable: true, description: 'The last contact that counts; null: none yet.' })
  lastOn?: string
}

@ObjectType('AbsenceCount')
export class AbsenceCountType {
  @Field(() => Int) unjustified!: number
  @Field(() => Int, { nullable: true, description: 'How many lead to the committee; null: the PLIE does not say.' })
  toCommittee?: number
  @Field(() => Boolean) reached!: boolean
}

@ObjectType('ContactSummary', { description: 'What the interviews of a dossier amount to today.' })
export class ContactSummaryType {
  @Field(() => ID) dossierId!: string
  @Field(() => ContactRhythmType) rhythm!: ContactRhythmType
  @Field(() => AbsenceCountType) absences!: AbsenceCountType
  @Field(() => [String], { description: 'What the PLIE’s text asks of interviews and that is not so.' })
  observations!: string[]
  @Field(() => Int, { description: 'Length to propose for a new interview.' }) usualMinutes!: number
}

@InputType('ContactInput', {
  description: 'A contact as typed. `minutes` and `signatureId` go with SEEN; `next…` makes an appointment besides.',
})
export class ContactInput {
  @Field(() => PlainDateScalar) on!: string
  @Field(() => String, { nullable: true, description: 'HH:MM.' }) time?: string
  @Field(() => ContactChannelEnum) channel!: string
  @Field(() => ContactPresenceEnum) presence!: string
  @Field(() => Int, { nullable: true }) minutes?: number
  @Field(() => Int, { nullable: true }) otherMinutes?: number
  @Field(() => ContactReasonEnum, { nullable: true, description: 'Absent: FOLLOW_UP.' }) reason?: string
  @Field(() => String, { nullable: true }) note?: string
  @Field(() => ID, { nullable: true }) signatureId?: string
  @Field(() => PlainDateScalar, { nullable: true }) nextOn?: string
  @Field(() => String, { nullable: true, description: 'HH:MM.' }) nextTime?: string
  @Field(() => ContactChannelEnum, { nullable: true, description: 'Absent: the same.' }) nextChannel?: string
}

@ObjectType('ContactPayload')
export class ContactPayload {
  @Field(() => ContactType) contact!: ContactType
  @Field(() => DossierType) dossier!: DossierType
}
@ObjectType('RemovedContactPayload')
export class RemovedContactPayload {
  @Field(() => ID) id!: string
  @Field(() => DossierType) dossier!: DossierType
}

export const RecordContactResult = unionOf('RecordContactResult', [
  ContactPayload,
  InvalidInputType,
  DossierClosedType,
  KeyReusedType,
])
export const UpdateContactResult = unionOf('UpdateContactResult', [
  ContactPayload,
  InvalidInputType,
  VersionConflictType,
  DossierClosedType,
])
export const RemoveContactResult = unionOf('RemoveContactResult', [
  RemovedContactPayload,
  VersionConflictType,
  DossierClosedType,
])
