import type { FormDraftReviewQuery } from '../../data/generated/graphql.ts'

/** The form whose draft is reviewed, as the publication screen reads it. */
export type ReviewedForm = NonNullable<FormDraftReviewQuery['form']>
/** What publishing the draft would do. */
export type Review = NonNullable<FormDraftReviewQuery['draftReview']>
export type ReviewedChange = Review['changes'][number]
export type ReviewIssue = Review['issues'][number]
/** A publication asked of a second person. */
export type Request = NonNullable<ReviewedForm['publicationRequest']>
