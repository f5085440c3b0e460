import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Answers, evaluate } from '../../schema/index.ts'
import { DossierType, dossiers } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import { asResult, localizeIssue } from '../graphql/as-result.ts'
import { IssueType } from '../graphql/result-types.ts'
import { JsonScalar } from '../graphql/scalars/scalars.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import type { Row } from '../platform/plan/plan.ts'
import { selectionOf } from '../platform/plan/selection.ts'
import { relationKey } from '../platform/plan/shape.ts'
import type { RequestContext } from '../platform/request.ts'
import { authorKind } from './author-kind.ts'
import { dossierFacts } from './dossier-facts.ts'
import { readSubmission } from './read-submissions.ts'
import { readableAnswers, ruledBy } from './readable-answers.ts'
import { readableScores } from './readable-scores.ts'
import { saveAnswers } from './save-answers.ts'
import { startSubmission } from './start-submission.ts'
import { submissionAbilities } from './submission-abilities.ts'
import { SaveAnswersResult, StartSubmissionResult, SubmissionType, SubmitAnswersResult } from './submissions.types.ts'
import { submitAnswers } from './submit-answers.ts'

const payload = async (ctx: RequestContext, info: GraphQLResolveInfo, { id }: { id: string }) => {
  const submission = await readSubmission(ctx, {
    id,
    selection: selectionOf(info, 'Submission', ['SubmissionPayload.submission']),
  })
  if (submission === null) throw notFound()
  return { submission }
}

const formOf = async (ctx: RequestContext, row: Row) => (await formVersions(ctx).get(String(row['formVersionId']))).form

@Resolver(() => SubmissionType)
export class SubmissionResolver {
  @Query(() => SubmissionType, { nullable: true })
  submission(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readSubmission(ctx, { id, selection: selectionOf(info, 'Submission') })
  }

  @Mutation(() => StartSubmissionResult)
  startSubmission(
    @Arg('dossierId', () => ID) dossierId: string,
    @Arg('formId', () => ID) formId: string,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'SubmissionPayload', async () =>
      payload(ctx, info, await startSubmission(ctx, { dossierId, formId, idempotencyKey })),
    )
  }

  @Mutation(() => SaveAnswersResult, {
    description: 'Autosave: merges these fields (null removes an answer) into a draft.',
  })
  saveAnswers(
    @Arg('submissionId', () => ID) submissionId: string,
    @Arg('answers', () => JsonScalar) answers: unknown,
    @Arg('lock', () => Int) lock: number,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'SubmissionPayload', async () =>
      payload(ctx, info, await saveAnswers(ctx, { submissionId, answers, lock })),
    )
  }

  @Mutation(() => SubmitAnswersResult, {
    description: 'Checks everything and closes the submission; refused answers change nothing.',
  })
  submitAnswers(
    @Arg('submissionId', () => ID) submissionId: string,
    @Arg('answers', () => JsonScalar, { nullable: true }) answers: unknown,
    @Arg('lock', () => Int) lock: number,
    @Arg('idempotencyKey', () => ID) idempotencyKey: string,
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return asResult(ctx, 'SubmissionPayload', async () =>
      payload(ctx, info, await submitAnswers(ctx, { submissionId, answers, lock, idempotencyKey })),
    )
  }

  @FieldResolver(() => JsonScalar, {
    description:
      '`{ fieldId: { value } | { missing: "unknown" | "refused" | "not-applicable" } }`, with `evidence` beside when there is some; a repeated group: `{ groupId: { rows: [{ id, answers }] } }`. What the caller may not read is left out and named in `withheld`.',
  })
  async answers(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return readableAnswers(ctx, await formOf(ctx, row), row).answers
  }

  @FieldResolver(() => [ID])
  async withheld(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return readableAnswers(ctx, await formOf(ctx, row), row).withheld
  }

  @FieldResolver(() => JsonScalar, { description: '`{ computedId: value | null }` and `total`, 0–100 % or null.' })
  async scores(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return readableScores(ctx, await formOf(ctx, row), row)
  }

  @FieldResolver(() => [IssueType], {
    description: 'What still has to be put right before this draft can be submitted.',
  })
  async issues(@Root() row: Row, @Ctx() ctx: RequestContext) {
    if (row['status'] !== 'DRAFT') return []
    const dossier = await dossiers(ctx).get(String(row['dossierId']))
    const author = authorKind(ctx.actor, dossier)
    const evaluation = evaluate(await formOf(ctx, row), row['answers'] as Answers, {
      facts: await dossierFacts(ctx, dossier),
      today: ctx.today,
      ...(author === undefined ? {} : { author }),
    })
    return evaluation.issues.map((issue) => localizeIssue(issue, ctx.locale))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What conditions read as `author.kind` when the caller fills this form; null when they fill none.',
  })
  authorKind(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return authorKind(ctx.actor, ruledBy(row)) ?? null
  }

  @FieldResolver(() => DossierType)
  dossier(@Root() row: Row) {
    if (row['dossier'] === null) throw forbidden()
    return row['dossier']
  }

  @FieldResolver(() => [String])
  abilities(@Root() row: Row, @Ctx() ctx: RequestContext) {
    return submissionAbilities(ctx, row)
  }
}

@Resolver(() => DossierType)
export class DossierSubmissionsResolver {
  @FieldResolver(() => [SubmissionType])
  submissions(
    @Arg('formKey', () => String, { nullable: true }) _formKey: string | undefined,
    @Root() dossier: Row,
    @Info() info: GraphQLResolveInfo,
  ) {
    return dossier[relationKey('submissions', String(info.path.key))]
  }
}
