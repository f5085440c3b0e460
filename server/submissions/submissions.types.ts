import { Field, Int, ObjectType } from 'type-graphql'
import { MemberType } from '../accounts/index.ts'
import { DossierType } from '../dossiers/index.ts'
import { FormType, FormVersionType } from '../forms/index.ts'
import { enumOf } from '../graphql/enum-of.ts'
import {
  AlreadySubmittedType,
  AnswersRejectedType,
  DossierClosedType,
  FormOutdatedType,
  KeyReusedType,
  VersionConflictType,
} from '../graphql/result-types.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import { unionOf } from '../graphql/union-of.ts'
import { FormSubmission } from './form-submission.types.ts'

export const SubmissionStatusEnum = enumOf('SubmissionStatus', ['DRAFT', 'SUBMITTED'])

@ObjectType('Submission', {
  implements: FormSubmission,
  description:
    'Answers of one form in one dossier, pinned to the form version they were given with. `lock` is the optimistic lock.',
})
export class SubmissionType extends FormSubmission {
  @Field(() => SubmissionStatusEnum) status!: 'DRAFT' | 'SUBMITTED'
  @Field(() => FormType) form!: FormType
  @Field(() => FormVersionType) version!: FormVersionType
  @Field(() => DossierType) dossier!: DossierType
  @Field(() => MemberType, { nullable: true }) author?: MemberType
  @Field(() => DateTimeScalar) createdAt!: string
  @Field(() => DateTimeScalar) updatedAt!: string
  @Field(() => Int) lock!: number
}

@ObjectType('SubmissionPayload')
export class SubmissionPayload {
  @Field(() => SubmissionType) submission!: SubmissionType
}

export const StartSubmissionResult = unionOf('StartSubmissionResult', [
  SubmissionPayload,
  DossierClosedType,
  FormOutdatedType,
  KeyReusedType,
])
export const SaveAnswersResult = unionOf('SaveAnswersResult', [
  SubmissionPayload,
  AnswersRejectedType,
  VersionConflictType,
  AlreadySubmittedType,
  DossierClosedType,
])
export const SubmitAnswersResult = unionOf('SubmitAnswersResult', [
  SubmissionPayload,
  AnswersRejectedType,
  VersionConflictType,
  AlreadySubmittedType,
  DossierClosedType,
  KeyReusedType,
])
