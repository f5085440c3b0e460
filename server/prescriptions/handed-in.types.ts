import { Field, ID, Int, ObjectType } from 'type-graphql'
import { TOLD_STATES, type ToldState } from '../../schema/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  AnswersRejectedType,
  FormOutdatedType,
  InvalidInputType,
  KeyReusedType,
  UserError,
} from '../graphql/result-types.ts'
import { DateTimeScalar, JsonScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'

export const ToldStateEnum = enumOf('PrescriptionState', TOLD_STATES)

@ObjectType('PrescriptionSheet', { description: 'A prescription form as it is filled to hand somebody in.' })
export class PrescriptionSheetType {
  @Field(() => ID) formId!: string
  @Field(() => ID, { description: 'To be given back with the answers.' }) formVersionId!: string
  @Field(() => String) title!: string
  @Field(() => JsonScalar, { description: 'Its questions, those about who is sent and who sends among them.' })
  definition!: unknown
}

@ObjectType('AskedQuestion', { description: 'What the PLIE asked last of whoever sent a prescription.' })
export class AskedQuestionType {
  @Field(() => String) question!: string
  @Field(() => String, { nullable: true, description: 'Null: it waits for an answer.' }) answer?: string
}

@ObjectType('SentPrescription', {
  description: 'What became of a prescription, as whoever handed it in is told.',
})
export class SentPrescriptionType {
  @Field(() => ID) id!: string
  @Field(() => String, {
    nullable: true,
    description: 'Family and first name, as they were sent; null where the sheet named nobody.',
  })
  personName?: string
  @Field(() => ToldStateEnum) state!: ToldState
  @Field(() => DateTimeScalar) submittedAt!: Date
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt?: Date
  @Field(() => String, { nullable: true, description: 'Why the person does not enter, or not yet.' }) feedback?: string
  @Field(() => String, { nullable: true, description: 'Who follows the person, where the PLIE tells it.' })
  referent?: string
  @Field(() => PlainDateScalar, { nullable: true }) firstAppointmentOn?: string
  @Field(() => PlainDateScalar, { nullable: true }) enteredOn?: string
  @Field(() => PlainDateScalar, { nullable: true }) endedOn?: string
  @Field(() => String, { nullable: true, description: 'How it ended, in the words of the PLIE.' }) outcome?: string
  @Field(() => AskedQuestionType, { nullable: true }) request?: AskedQuestionType
}

@ObjectType('SentPrescriptionPage')
export class SentPrescriptionPageType {
  @Field(() => [SentPrescriptionType]) nodes!: SentPrescriptionType[]
  @Field(() => Int) totalCount!: number
}

@ObjectType('NothingAsked', { implements: UserError, description: 'Nothing waits for an answer.' })
export class NothingAskedType extends UserError {}

@ObjectType('SentPrescriptionPayload')
export class SentPrescriptionPayload {
  @Field(() => SentPrescriptionType) prescription!: SentPrescriptionType
}
export const HandInPrescriptionResult = unionOf('HandInPrescriptionResult', [
  SentPrescriptionPayload,
  InvalidInputType,
  AnswersRejectedType,
  FormOutdatedType,
  KeyReusedType,
])
export const AnswerRequestResult = unionOf('AnswerRequestResult', [
  SentPrescriptionPayload,
  InvalidInputType,
  NothingAskedType,
  KeyReusedType,
])
