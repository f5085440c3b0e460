import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ENTRY_QUESTION_IDS, type EntryQuestionId } from '../../schema/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  DossierClosedType,
  InvalidInputType,
  KeyReusedType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const EntryQuestionEnum = enumOf('EntryQuestion', ENTRY_QUESTION_IDS)

@ObjectType('FseOperationCounts')
export class FseOperationCountsType {
  @Field(() => Int, { description: 'Everybody who was in, each once.' }) people!: number
  @Field(() => Int, { description: 'Still in.' }) present!: number
  @Field(() => Int, { description: 'With a mandatory question of the entry without an answer.' }) incomplete!: number
}

@ObjectType('FseOperation', { description: 'An FSE+ operation of the PLIE; days inclusive.' })
export class FseOperationType {
  @Field(() => ID) id!: string
  @Field(() => String) operationNumber!: string
  @Field(() => String) label!: string
  @Field(() => PlainDateScalar) firstDay!: string
  @Field(() => PlainDateScalar) lastDay!: string
  @Field(() => String, { nullable: true, description: 'Who carries it out; null when not said.' }) operator?: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Nobody enters any more; null while open.' })
  closedOn?: string
  @Field(() => FseOperationCountsType, { nullable: true, description: 'Null while nobody was ever in.' })
  counts?: FseOperationCountsType
  @Field(() => Int) version!: number
}

@ObjectType('EntryAnswer', { description: 'What was answered at entry; REFUSES is an answer.' })
export class EntryAnswerType {
  @Field(() => EntryQuestionEnum) question!: EntryQuestionId
  @Field(() => String, { description: 'An option of the question, or a number of months.' }) value!: string
}

@ObjectType('Participation', {
  description: 'A person in an operation: one per person and operation, whatever the returns.',
})
export class ParticipationType {
  @Field(() => ID) id!: string
  @Field(() => FseOperationType) operation!: FseOperationType
  @Field(() => PlainDateScalar, { description: 'Of the first entry.' }) enteredOn!: string
  @Field(() => PlainDateScalar, { nullable: true, description: 'Of the last exit; null while in.' }) exitedOn?: string
  @Field(() => Int, {
    nullable: true,
    description: 'On the entry day; null when not known, or for those who may not read the entry.',
  })
  age?: number
  @Field(() => [EntryAnswerType], {
    nullable: true,
    description: 'On the entry day, never updated since; null for those who may not read the entry.',
  })
  answers?: EntryAnswerType[]
  @Field(() => [EntryQuestionEnum], { description: 'Mandatory questions without an answer.' })
  missing!: EntryQuestionId[]
  @Field(() => Int) version!: number
}

@ObjectType('ProposedEntry')
export class ProposedEntryType {
  @Field(() => ID) dossierId!: string
  @Field(() => String) number!: string
  @Field(() => String) lastName!: string
  @Field(() => String) firstName!: string
  @Field(() => [String], { description: 'Why the person cannot enter; empty: they can.' }) obstacles!: string[]
  @Field(() => Boolean, { description: 'Was in before: the first day and its answers stay.' }) returns!: boolean
  @Field(() => [String], { description: 'Mandatory questions nothing in the dossier answers.' }) missing!: string[]
}

@InputType('FseOperationInput')
export class FseOperationInput {
  @Field(() => String) operationNumber!: string
  @Field(() => String) label!: string
  @Field(() => PlainDateScalar) firstDay!: string
  @Field(() => PlainDateScalar) lastDay!: string
  @Field(() => String, { nullable: true }) operator?: string
}
@InputType('EntryAnswerInput')
export class EntryAnswerInput {
  @Field(() => EntryQuestionEnum) question!: EntryQuestionId
  @Field(() => String) value!: string
}
@InputType('ParticipationInput', { description: 'Every answer of the entry: one that is left out is taken away.' })
export class ParticipationInput {
  @Field(() => PlainDateScalar) enteredOn!: string
  @Field(() => PlainDateScalar, { nullable: true }) exitedOn?: string
  @Field(() => [EntryAnswerInput]) answers!: EntryAnswerInput[]
}

@ObjectType('FseOperationPayload')
export class FseOperationPayload {
  @Field(() => FseOperationType) operation!: FseOperationType
}
@ObjectType('ParticipationPayload')
export class ParticipationPayload {
  @Field(() => ParticipationType) participation!: ParticipationType
  @Field(() => DossierType) dossier!: DossierType
}
@ObjectType('RemovedParticipationPayload')
export class RemovedParticipationPayload {
  @Field(() => ID) id!: string
  @Field(() => DossierType) dossier!: DossierType
}
@ObjectType('SkippedEntry')
export class SkippedEntryType {
  @Field(() => ID) dossierId!: string
  @Field(() => String) number!: string
  @Field(() => [String]) obstacles!: string[]
}
@ObjectType('ParticipationsPayload')
export class ParticipationsPayload {
  @Field(() => Int) entered!: number
  @Field(() => [SkippedEntryType], { description: 'Could not any more since the preview; nothing changed for them.' })
  skipped!: SkippedEntryType[]
}
@ObjectType('EntryNotPossible', { implements: UserError, description: 'Nothing was changed.' })
export class EntryNotPossibleType extends UserError {
  @Field(() => [String], { description: 'Each with what stands in the way.' }) obstacles!: string[]
}

export const RecordOperationResult = unionOf('RecordFseOperationResult', [
  ...([FseOperationPayload, InvalidInputType, KeyReusedType] as const),
])
export const UpdateOperationResult = unionOf('UpdateFseOperationResult', [
  ...([FseOperationPayload, InvalidInputType, VersionConflictType] as const),
])
export const CloseOperationResult = unionOf('CloseFseOperationResult', [FseOperationPayload, VersionConflictType])
export const RecordParticipationResult = unionOf('RecordParticipationResult', [
  ...([ParticipationPayload, InvalidInputType, EntryNotPossibleType, DossierClosedType, KeyReusedType] as const),
])
export const RecordParticipationsResult = unionOf('RecordParticipationsResult', [
  ...([ParticipationsPayload, InvalidInputType, KeyReusedType] as const),
])
export const UpdateParticipationResult = unionOf('UpdateParticipationResult', [
  ...([ParticipationPayload, InvalidInputType, VersionConflictType, DossierClosedType] as const),
])
export const RemoveParticipationResult = unionOf('RemoveParticipationResult', [
  ...([RemovedParticipationPayload, VersionConflictType, DossierClosedType] as const),
])
