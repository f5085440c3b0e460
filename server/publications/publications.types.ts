import { Field, Int, ObjectType } from 'type-graphql'
import { CompatibilityEnum, FormChangeType, FormPayload } from '../forms/index.ts'
import {
  FormRejectedType,
  InvalidInputType,
  IssueType,
  KeyReusedType,
  NotPublishableType,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { unionOf } from '../graphql/union-of.ts'

@ObjectType('ApiChange', { description: 'What a publication changes in the typed schema of the PLIE.' })
export class ApiChangeType {
  @Field(() => Boolean) breaking!: boolean
  @Field(() => String) description!: string
}

@ObjectType('DraftReview', { description: 'What publishing the draft would do.' })
export class DraftReviewType {
  @Field(() => Int) revision!: number
  @Field(() => [IssueType]) issues!: IssueType[]
  @Field(() => [FormChangeType]) changes!: FormChangeType[]
  @Field(() => CompatibilityEnum) compatibility!: string
  @Field(() => [ApiChangeType]) apiChanges!: ApiChangeType[]
  @Field(() => Int, { description: 'Submissions under way; they stay on the version they were started with.' })
  openSubmissions!: number
}

export const PublishFormResult = unionOf('PublishFormResult', [
  FormPayload,
  FormRejectedType,
  NotPublishableType,
  VersionConflictType,
  InvalidInputType,
  KeyReusedType,
])
