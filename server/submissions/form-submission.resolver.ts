import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { formVersions } from '../forms/index.ts'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { answeredFields } from './answered-fields.ts'
import { answersByConcept } from './answers-by-concept.ts'
import { AnsweredFieldType, ConceptAnswersConnectionType } from './form-submission.types.ts'
import { readableAnswers } from './readable-answers.ts'
import { SubmissionType } from './submissions.types.ts'

@Resolver(() => SubmissionType)
export class FormSubmissionResolver {
  @Query(() => ConceptAnswersConnectionType, {
    description:
      'What the submitted forms of the PLIE answer to national concepts, whatever their wording, the latest first.',
  })
  async answersByConcept(
    @Arg('concepts', () => [String]) concepts: string[],
    @Arg('values', () => [String], {
      nullable: true,
      description: 'Codes or concepts of options: only forms that chose one of them.',
    })
    values: string[] | undefined,
    @Arg('submittedFrom', () => DateTimeScalar, { nullable: true }) submittedFrom: Date | undefined,
    @Arg('submittedTo', () => DateTimeScalar, { nullable: true, description: 'Excluded.' })
    submittedTo: Date | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    const { nodes, cursors, hasNextPage, hasPreviousPage } = await answersByConcept(ctx, {
      concepts,
      values: values ?? null,
      submittedFrom: submittedFrom ?? null,
      submittedTo: submittedTo ?? null,
      first: first ?? 25,
      after: after ?? null,
    })
    return {
      nodes,
      edges: nodes.map((node, index) => ({ cursor: cursors[index], node })),
      pageInfo: {
        hasNextPage,
        hasPreviousPage,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
    }
  }

  @FieldResolver(() => [AnsweredFieldType])
  async answeredFields(@Root() row: Row, @Ctx() ctx: RequestContext) {
    const { form } = await formVersions(ctx).get(String(row['formVersionId']))
    const inactive = new Set(Array.isArray(row['hidden']) ? row['hidden'].map(String) : [])
    return answeredFields(
      form,
      readableAnswers(ctx, form, row).answers,
      ctx.locale,
      ({ slot, group }) => !inactive.has(slot) && !(group !== undefined && inactive.has(group)),
    )
  }
}
