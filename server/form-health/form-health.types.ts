import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MISSING_REASONS } from '../../schema/index.ts'
import { enumOf } from '../graphql/enum-of.ts'

export const FindingSeverityEnum = enumOf('FindingSeverity', ['warning', 'advice'])
export const NoAnswerReasonEnum = enumOf('NoAnswerReason', MISSING_REASONS)

@ObjectType('FormFinding', {
  description: '`message` is in the caller’s language; `path` goes from the root of the form.',
})
export class FormFindingType {
  @Field(() => String) code!: string
  @Field(() => FindingSeverityEnum) severity!: string
  @Field(() => ID, { description: 'The item, rule, check, computed value or list it is about.' }) subject!: string
  @Field(() => String) label!: string
  @Field(() => String) message!: string
  @Field(() => [String]) path!: string[]
}

@ObjectType('ReasonCount')
export class ReasonCountType {
  @Field(() => NoAnswerReasonEnum) reason!: string
  @Field(() => Int, { nullable: true }) count!: number | null
}

@ObjectType('OptionCount')
export class OptionCountType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
  @Field(() => Boolean) archived!: boolean
  @Field(() => Int, { nullable: true }) count!: number | null
}

@ObjectType('FieldHealth', {
  description:
    'How one field is filled in the submitted forms; in a repeated group, each row counts. A count of null is withheld: too small, of answers about health or social situation.',
})
export class FieldHealthType {
  @Field(() => ID) id!: string
  @Field(() => String) label!: string
  @Field(() => String, { nullable: true }) section!: string | null
  @Field(() => Boolean) sensitive!: boolean
  @Field(() => Int) shown!: number
  @Field(() => Int, { nullable: true }) answered!: number | null
  @Field(() => Int, { nullable: true, description: 'Shown, without an answer nor a reason.' }) blank!: number | null
  @Field(() => [ReasonCountType]) reasons!: ReasonCountType[]
  @Field(() => [OptionCountType]) options!: OptionCountType[]
}

@ObjectType('FormHealth', {
  description: 'What an administrator should look at in a form, and how its fields are filled.',
})
export class FormHealthType {
  @Field(() => ID) formId!: string
  @Field(() => Boolean, { description: 'True: of the draft; false: of the version in force.' }) ofDraft!: boolean
  @Field(() => Int, { description: 'Submitted forms looked at: the latest ones when there are many.' }) counted!: number
  @Field(() => Int, { description: 'Submitted forms of the PLIE.' }) total!: number
  @Field(() => [FormFindingType]) findings!: FormFindingType[]
  @Field(() => [FieldHealthType]) fields!: FieldHealthType[]
}
