import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ACT_INPUTS, type DossierStatus, JOURNEY_ACTS, type JourneyAct, NEEDS } from '../../schema/index.ts'
import { MemberType } from '../accounts/index.ts'
import { DossierPayload, DossierStatusEnum } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  DossierClosedType,
  InvalidInputType,
  KeyReusedType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const JourneyActEnum = enumOf('JourneyAct', JOURNEY_ACTS)
export const ActInputEnum = enumOf('JourneyActInputName', ACT_INPUTS)
export const NeedEnum = enumOf('JourneyNeed', NEEDS)
export const StandbyStatusEnum = enumOf('StandbyStatus', ['ASKED', 'DECLINED', 'OPEN', 'ENDED'])

@ObjectType('Obstacle', { description: 'Why an act cannot be done as things stand.' })
export class ObstacleType {
  @Field(() => NeedEnum) need!: string
  @Field(() => String) message!: string
  @Field(() => Boolean, { description: 'Whoever decides may go over it, with a written reason.' }) overridable!: boolean
}

@ObjectType('Choice', { description: 'Something to choose, by its id.' })
export class ChoiceType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
}

@ObjectType('ActOffer', {
  description:
    'An act of the life cycle the caller may do on this dossier; `obstacles` says what stands in its way now.',
})
export class ActOfferType {
  @Field(() => JourneyActEnum) act!: JourneyAct
  @Field(() => String) label!: string
  @Field(() => [ActInputEnum]) requires!: string[]
  @Field(() => [ActInputEnum]) accepts!: string[]
  @Field(() => [ObstacleType]) obstacles!: ObstacleType[]
  @Field(() => Boolean, {
    description: 'May be done now: nothing stands in its way, or the caller may go over what does, with a reason.',
  })
  possible!: boolean
  @Field(() => [ChoiceType], { description: 'Bodies of the PLIE that decide this.' }) bodies!: ChoiceType[]
}

@ObjectType('EntryDocument', {
  description: 'A document the PLIE asks for at the entry: seen, and a copy kept or not.',
})
export class EntryDocumentType {
  @Field(() => String) document!: string
  @Field(() => Boolean) seen!: boolean
  @Field(() => PlainDateScalar, { nullable: true }) seenOn?: string
  @Field(() => String, { nullable: true, description: 'Who saw it.' }) seenBy?: string
  @Field(() => ID, { nullable: true, description: 'The document of the dossier that is its copy, if one was kept.' })
  documentId?: string
}

@ObjectType('Journey', { description: 'Where a dossier stands in its life, and what may be done of it today.' })
export class JourneyType {
  @Field(() => ID) dossierId!: string
  @Field(() => DossierStatusEnum) status!: DossierStatus
  @Field(() => PlainDateScalar, { nullable: true }) admittedOn?: string
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'First day after the period under way; null before the entry and where the PLIE has no periods.',
  })
  periodEnd?: string
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'First day after the longest journey; null without cap.',
  })
  capEnd?: string
  @Field(() => [EntryDocumentType]) entryDocuments!: EntryDocumentType[]
  @Field(() => [ChoiceType], { description: 'Reasons of standby of this PLIE; empty: any.' })
  standbyReasons!: ChoiceType[]
  @Field(() => Int, { nullable: true, description: 'Longest standby at a time, in months; null: no limit.' })
  standbyMaxMonths?: number
  @Field(() => [ActOfferType]) offers!: ActOfferType[]
}

@ObjectType('Standby', { description: 'A pause of the accompaniment. Days are inclusive.' })
export class StandbyType {
  @Field(() => ID) id!: string
  @Field(() => StandbyStatusEnum) status!: string
  @Field(() => String, { nullable: true, description: 'Free text; null for those who may not read it.' })
  comment?: string
  @Field(() => PlainDateScalar) fromDay!: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day foreseen; null without a fixed length.' })
  untilDay?: string
  @Field(() => PlainDateScalar, { nullable: true }) endedOn?: string
  @Field(() => Int) extensions!: number
  @Field(() => DateTimeScalar) askedAt!: string
  @Field(() => MemberType, { nullable: true }) askedBy?: MemberType
}

@ObjectType('Suspension', { description: 'Days the clock of a journey does not count. Days are inclusive.' })
export class SuspensionType {
  @Field(() => ID) id!: string
  @Field(() => PlainDateScalar) fromDay!: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Null while it runs.' }) untilDay?: string
}

@ObjectType('JourneyActDone', { description: 'An act of the life cycle, kept for good.' })
export class JourneyActDoneType {
  @Field(() => ID) id!: string
  @Field(() => JourneyActEnum) act!: JourneyAct
  @Field(() => DossierStatusEnum) fromStatus!: DossierStatus
  @Field(() => DossierStatusEnum) toStatus!: DossierStatus
  @Field(() => PlainDateScalar) onDay!: string
  @Field(() => String, { nullable: true, description: 'Name of the body that decided, that day.' }) bodyName?: string
  @Field(() => String, {
    nullable: true,
    description: 'Written with it; null for those who may not read it. A prescriber reads why a person did not enter.',
  })
  reason?: string
  @Field(() => [NeedEnum], { description: 'What was gone over, with the reason.' }) overridden!: string[]
  @Field(() => DateTimeScalar) at!: string
  @Field(() => MemberType, { nullable: true }) by?: MemberType
}

@ObjectType('ReferentSpell', { description: 'Who followed the dossier, from which day to which day, both included.' })
export class ReferentSpellType {
  @Field(() => ID) id!: string
  @Field(() => MemberType) referent!: MemberType
  @Field(() => PlainDateScalar) fromDay!: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Null for who follows it now.' }) untilDay?: string
}

@InputType('JourneyActInput', {
  description: 'What comes with an act: `requires` and `accepts` of its offer say what it takes.',
})
export class JourneyActInput {
  @Field(() => PlainDateScalar, { nullable: true, description: 'Day it was decided or takes effect; absent: today.' })
  on?: string
  @Field(() => String, { nullable: true }) reason?: string
  @Field(() => ID, { nullable: true, description: 'The body of the PLIE that decided.' }) body?: string
  @Field(() => ID, { nullable: true }) referentId?: string
  @Field(() => ID, { nullable: true }) standbyReason?: string
  @Field(() => PlainDateScalar, { nullable: true }) from?: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day.' }) until?: string
  @Field(() => Boolean, { nullable: true, description: 'Goes over the obstacles that may be, with the reason.' })
  override?: boolean
}

@ObjectType('ActNotPossible', {
  implements: UserError,
  description: 'The act does not exist where the dossier stands (no obstacle), or something stands in its way.',
})
export class ActNotPossibleType extends UserError {
  @Field(() => DossierStatusEnum) status!: DossierStatus
  @Field(() => [ObstacleType]) obstacles!: ObstacleType[]
}

export const JourneyResult = unionOf('JourneyResult', [
  DossierPayload,
  InvalidInputType,
  VersionConflictType,
  DossierClosedType,
  ActNotPossibleType,
  KeyReusedType,
])
export const EntryDocumentResult = unionOf('EntryDocumentResult', [
  DossierPayload,
  InvalidInputType,
  VersionConflictType,
  DossierClosedType,
])
