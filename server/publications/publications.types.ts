import { Field, Int, ObjectType } from 'type-graphql'
import { CompatibilityEnum, FormChangeType, FormPayload } from '../forms/index.ts'
import {
  FormRejectedType,
  InvalidInputType,
  IssueType,
  KeyReusedType,
  NotPublishableType,
  UserError,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { unionOf } from '../graphql/union-of.ts'

@ObjectType('ApiChange', { description: 'What a publication changes in the typed schema of the PLIE.' })
export class ApiChangeType {
  @Field(() => Boolean) breaking!: boolean
  @Field(() => String) description!: string
}

@ObjectType('ImpactCounts', {
  description:
    'Answers a change touches. Those of forms not submitted yet are apart; the others are counted by whether their dossier is closed.',
})
export class ImpactCountsType {
  @Field(() => Int) draftAnswers!: number
  @Field(() => Int) openAnswers!: number
  @Field(() => Int) closedAnswers!: number
  @Field(() => Int) openDossiers!: number
  @Field(() => Int) closedDossiers!: number
}

@ObjectType('ChangeImpact')
export class ChangeImpactType {
  @Field(() => ImpactCountsType, { nullable: true, description: 'Null: the change is of no answer.' })
  answers?: ImpactCountsType
  @Field(() => [String], { description: 'What uses the thing changed, one sentence each.' }) uses!: string[]
}

@ObjectType('ReviewedChange', { description: 'A change of the draft, with what it touches.' })
export class ReviewedChangeType extends FormChangeType {
  @Field(() => String, { description: 'What changed, by its name.' }) label!: string
  @Field(() => ChangeImpactType) impact!: ChangeImpactType
  @Field(() => [ApiChangeType], { description: 'What it changes in the typed schema of the PLIE.' })
  apiChanges!: ApiChangeType[]
}

@ObjectType('DraftReview', { description: 'What publishing the draft would do.' })
export class DraftReviewType {
  @Field(() => Int) revision!: number
  @Field(() => [IssueType]) issues!: IssueType[]
  @Field(() => [ReviewedChangeType]) changes!: ReviewedChangeType[]
  @Field(() => CompatibilityEnum) compatibility!: string
  @Field(() => [ApiChangeType]) apiChanges!: ApiChangeType[]
  @Field(() => [ApiChangeType], { description: 'Those that no single change of the form accounts for.' })
  otherApiChanges!: ApiChangeType[]
  @Field(() => Int, {
    description: 'Submissions under way; without a plan they stay on the version they were started with.',
  })
  openSubmissions!: number
  @Field(() => Boolean, { description: 'Publishing needs a second administrator: ask for it.' })
  needsSecondPerson!: boolean
}

@ObjectType('SecondPersonNeeded', { implements: UserError })
export class SecondPersonNeededType extends UserError {}

export const PublishFormResult = unionOf('PublishFormResult', [
  FormPayload,
  FormRejectedType,
  NotPublishableType,
  VersionConflictType,
  InvalidInputType,
  KeyReusedType,
  SecondPersonNeededType,
])
