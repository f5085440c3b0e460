import { Field, Float, ID, InterfaceType, ObjectType } from 'type-graphql'
import { PageInfoType } from '../graphql/result-types.ts'
import { DateTimeScalar, PlainDateScalar } from '../graphql/scalars/scalars.ts'

@ObjectType('AnsweredValue', { description: 'One value of an answer, whatever the type of its field.' })
export class AnsweredValueType {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the option, of the commune, of the trade; the beginning of a text. Null: the value has none.',
  })
  code?: string | null
  @Field(() => String, { description: 'As people read it, in the caller’s language.' }) label!: string
  @Field(() => Float, { nullable: true, description: 'The number, the amount in cents, the score of the option.' })
  number?: number | null
  @Field(() => PlainDateScalar, { nullable: true }) date?: string | null
  @Field(() => Boolean, { nullable: true }) boolean?: boolean | null
  @Field(() => [String], { description: 'National meaning of the option.' }) concepts!: string[]
}

@ObjectType('AnsweredField', { description: 'One answer, told in the same way whatever the form and the PLIE.' })
export class AnsweredFieldType {
  @Field(() => String, { description: 'API name of the field.' }) field!: string
  @Field(() => String, { description: 'In the version it was answered in, in the caller’s language.' }) label!: string
  @Field(() => String, { description: 'Type of the field, as forms write it: `choice`, `yes-no`, `commune`…' })
  kind!: string
  @Field(() => [String], { description: 'National meaning of the field, whatever its wording: `fse:EECO09`.' })
  concepts!: string[]
  @Field(() => ID, { nullable: true, description: 'Row of the repeated group it stands in; null outside any.' })
  row?: string | null
  @Field(() => [AnsweredValueType]) values!: AnsweredValueType[]
  @Field(() => String, {
    nullable: true,
    description: 'Reason given instead of an answer: `unknown`, `refused`, `not-applicable`.',
  })
  missing?: string | null
}

@InterfaceType('FormSubmission', {
  description: 'Any filled form: what a query that must work for every form of every PLIE can ask.',
})
export abstract class FormSubmission {
  @Field(() => ID) id!: string
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt?: string
  @Field(() => [AnsweredFieldType], {
    description: 'The answers the caller may read, in the order of the form; those a condition hides are no answers.',
  })
  answeredFields!: AnsweredFieldType[]
}

@ObjectType('ConceptAnswers', { description: 'What one filled form answers to the concepts asked for.' })
export class ConceptAnswersType {
  @Field(() => ID) submissionId!: string
  @Field(() => ID, { nullable: true, description: 'Null when the caller may not read the dossier.' })
  dossierId?: string | null
  @Field(() => String) formKey!: string
  @Field(() => DateTimeScalar) submittedAt!: string
  @Field(() => [AnsweredFieldType]) answers!: AnsweredFieldType[]
}
@ObjectType('ConceptAnswersEdge')
export class ConceptAnswersEdgeType {
  @Field(() => String) cursor!: string
  @Field(() => ConceptAnswersType) node!: ConceptAnswersType
}
@ObjectType('ConceptAnswersConnection')
export class ConceptAnswersConnectionType {
  @Field(() => [ConceptAnswersEdgeType]) edges!: ConceptAnswersEdgeType[]
  @Field(() => [ConceptAnswersType]) nodes!: ConceptAnswersType[]
  @Field(() => PageInfoType) pageInfo!: PageInfoType
}
