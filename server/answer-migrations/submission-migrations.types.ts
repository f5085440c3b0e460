import { Field, ID, ObjectType } from 'type-graphql'
import { enumOf } from '../graphql/enum-of.ts'
import { TOLD_GONE_ANSWERS } from './told-gone-answers.ts'

export const GoneAnswerKindEnum = enumOf('GoneAnswerKind', TOLD_GONE_ANSWERS)

@ObjectType('GoneAnswer', { description: 'An answer that is no longer where it was given. Nothing answered is lost.' })
export class GoneAnswerType {
  @Field(() => String, { description: 'The field, or `<group>/<row>/<field>`.' }) slot!: string
  @Field(() => GoneAnswerKindEnum) what!: string
  @Field(() => String) label!: string
  @Field(() => String, { nullable: true, description: 'Null: kept from the caller.' }) value?: string
  @Field(() => String, {
    nullable: true,
    description: 'What stands for it now; null: nothing, or kept from the caller.',
  })
  now?: string
  @Field(() => Boolean) withheld!: boolean
}

@ObjectType('SubmissionMigration', { description: 'A form under way taken to a newer version with its publication.' })
export class SubmissionMigrationType {
  @Field(() => ID) id!: string
}
