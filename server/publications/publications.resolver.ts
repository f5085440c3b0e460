import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { compatibilityOf, say } from '../../schema/index.ts'
import { chosenInput, VersionMigrationInput } from '../answer-migrations/index.ts'
import { CompatibilityEnum, formPayload, presentChange } from '../forms/index.ts'
import { asResult, localizeIssue } from '../graphql/as-result.ts'
import { IssueType } from '../graphql/result-types.ts'
import type { RequestContext } from '../platform/request.ts'
import { FormRequestResolver, PublicationRequestResolver } from './publication-request.resolver.ts'
import { ApiChangeType, DraftReviewType, PublishFormResult, ReviewedChangeType } from './publications.types.ts'
import { publishForm } from './publish-form.ts'
import { ReplayedClauseResolver, ReplayResolver, RuleReadingResolver } from './replay.resolver.ts'
import { reviewDraft } from './review-draft.ts'
import { type ReviewWithApi, withApi } from './tied-api-changes.ts'

const PLAN = 'What is done with the forms under way; null: they stay on the version they were started with.'

@Resolver(() => DraftReviewType)
export class DraftReviewResolver {
  @Query(() => DraftReviewType, { nullable: true })
  async draftReview(@Arg('formId', () => ID) formId: string, @Ctx() ctx: RequestContext) {
    const review = await reviewDraft(ctx, { formId })
    return review === null ? null : withApi(ctx, review)
  }

  @Mutation(() => PublishFormResult)
  publishForm(
    @Arg('formId', () => ID) formId: string,
    @Arg('revision', () => Int) revision: number,
    @Arg('reason', () => String) reason: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Arg('plan', () => [VersionMigrationInput], { nullable: true, description: PLAN }) plan:
      | VersionMigrationInput[]
      | undefined,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'FormPayload', async () =>
      formPayload(
        ctx,
        info,
        await publishForm(ctx, { formId, revision, reason, idempotencyKey, plan: chosenInput(plan) }),
      ),
    )
  }

  @FieldResolver(() => [IssueType])
  issues(@Root() review: ReviewWithApi, @Ctx() ctx: RequestContext) {
    return review.issues.map((issue) => localizeIssue(issue, ctx.locale))
  }

  @FieldResolver(() => [ReviewedChangeType])
  changes(@Root() review: ReviewWithApi, @Ctx() ctx: RequestContext) {
    return review.changes.map((change, rank) => ({
      ...presentChange(ctx)(change),
      label: say(change.label, ctx.locale),
      review,
      rank,
    }))
  }

  @FieldResolver(() => CompatibilityEnum)
  compatibility(@Root() review: ReviewWithApi) {
    return compatibilityOf(review.changes)
  }

  @FieldResolver(() => [ApiChangeType])
  async apiChanges(@Root() review: ReviewWithApi) {
    return (await review.api()).all
  }

  @FieldResolver(() => [ApiChangeType])
  async otherApiChanges(@Root() review: ReviewWithApi) {
    return (await review.api()).others
  }
}

@Resolver(() => ReviewedChangeType)
export class ReviewedChangeResolver {
  @FieldResolver(() => [ApiChangeType])
  async apiChanges(@Root() { review, rank }: { review: ReviewWithApi; rank: number }) {
    return (await review.api()).byChange[rank] ?? []
  }
}

export const publicationResolvers = [
  DraftReviewResolver,
  ReviewedChangeResolver,
  PublicationRequestResolver,
  FormRequestResolver,
  ReplayResolver,
  RuleReadingResolver,
  ReplayedClauseResolver,
] as const
