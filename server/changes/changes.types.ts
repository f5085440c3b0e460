import { Field, ID, ObjectType } from 'type-graphql'
import { JOURNAL_KINDS } from '../../schema/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'

export const ChangeKindEnum = enumOf('ChangeKind', JOURNAL_KINDS)

@ObjectType('Change', { description: 'Something that happened: what, on what, when. Never a name nor an answer.' })
export class ChangeType {
  @Field(() => ID) id!: string
  @Field(() => ChangeKindEnum) kind!: string
  @Field(() => DateTimeScalar) at!: Date
  @Field(() => ID, { nullable: true }) dossierId?: string
  @Field(() => ID, { nullable: true }) formId?: string
  @Field(() => ID, { nullable: true }) submissionId?: string
  @Field(() => ID, { nullable: true }) prescriptionId?: string
}

@ObjectType('ChangePage')
export class ChangePageType {
  @Field(() => [ChangeType], { description: 'In the order they were committed.' }) changes!: ChangeType[]
  @Field(() => String, {
    nullable: true,
    description: 'To be given back to read on; the one received when nothing new happened.',
  })
  cursor?: string
  @Field(() => Boolean) hasMore!: boolean
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the latest change: read it before copying everything, then follow from there.',
  })
  latest?: string
}
