import { Field, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'

@ObjectType('SearchPreparation', {
  description:
    'Answers given before their fields became searchable, being copied: until all of them are, these fields are no filters.',
})
export class SearchPreparationType {
  @Field(() => Int, { description: 'Forms copied so far.' }) copied!: number
  @Field(() => Int, { description: 'Forms to copy, as counted at publication.' }) total!: number
  @Field(() => DateTimeScalar) startedAt!: string
}
