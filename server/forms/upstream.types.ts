import { Field, ID, Int, ObjectType } from 'type-graphql'
import { FormRejectedType, InvalidInputType, UserError, VersionConflictType } from '../graphql/result-types.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import { FormChangeType, FormPayload } from './forms.types.ts'

@ObjectType('NeededUpstreamChange')
export class NeededUpstreamChangeType {
  @Field(() => ID) key!: string
  @Field(() => [FormChangeType]) changes!: FormChangeType[]
}

@ObjectType('UpstreamChange', { description: 'What the model changed of one element of the form.' })
export class UpstreamChangeType {
  @Field(() => ID) key!: string
  @Field(() => [FormChangeType]) changes!: FormChangeType[]
  @Field(() => [FormChangeType], { description: 'What this form did to the same thing, and taking it would undo.' })
  conflict!: FormChangeType[]
  @Field(() => [NeededUpstreamChangeType], { description: 'The changes it does not hold without, taken with it.' })
  needs!: NeededUpstreamChangeType[]
  @Field(() => Boolean, { description: 'Put aside: « not for us ».' }) dismissed!: boolean
}

@ObjectType('UpstreamChanges', { description: 'What changed in the model a form was made from.' })
export class UpstreamChangesType {
  @Field(() => String, { description: 'Key of the model, among `presets`.' }) template!: string
  @Field(() => String, { nullable: true, description: 'Null: the product no longer has it.' }) title?: string
  @Field(() => DateTimeScalar, { description: 'Since when the changes are counted.' }) takenAt!: Date
  @Field(() => Int, { nullable: true, description: 'Of the draft they were compared with; null: there is none.' })
  revision?: number
  @Field(() => Boolean, { description: 'False: the product no longer has the model.' }) available!: boolean
  @Field(() => [UpstreamChangeType]) changes!: UpstreamChangeType[]
}

@ObjectType('NoOrigin', { implements: UserError })
export class NoOriginType extends UserError {}

export const RestoreVersionResult = unionOf('RestoreVersionResult', [FormPayload, VersionConflictType])
export const TakeUpstreamResult = unionOf('TakeUpstreamResult', [
  FormPayload,
  FormRejectedType,
  VersionConflictType,
  NoOriginType,
  InvalidInputType,
])
export const DismissUpstreamResult = unionOf('DismissUpstreamResult', [FormPayload, NoOriginType, InvalidInputType])
