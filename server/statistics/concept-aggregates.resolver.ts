import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { DateTimeScalar } from '../graphql/scalars/scalars.ts'
import type { RequestContext } from '../platform/request.ts'
import { type AskedConcept, aggregateConcept, countConcept, groupConcept } from './aggregate-concept.ts'
import { AGGREGATE_COST } from './aggregate-cost.ts'
import { AggregateGroupType, ConceptAggregatesType } from './statistics.types.ts'

@Resolver(() => ConceptAggregatesType)
export class ConceptAggregatesResolver {
  @Query(() => ConceptAggregatesType)
  conceptAggregates(
    @Arg('concept', () => String) concept: string,
    @Arg('submittedFrom', () => DateTimeScalar, { nullable: true }) submittedFrom: Date | undefined,
    @Arg('submittedTo', () => DateTimeScalar, { nullable: true, description: 'Excluded.' })
    submittedTo: Date | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    return aggregateConcept(ctx, {
      concept,
      submittedFrom: submittedFrom ?? null,
      submittedTo: submittedTo ?? null,
    })
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Submitted forms that ask for it. Null: too few to be told.',
  })
  @Extensions(AGGREGATE_COST)
  count(@Root() asked: AskedConcept, @Ctx() ctx: RequestContext) {
    return countConcept(ctx, asked)
  }

  @FieldResolver(() => [AggregateGroupType], {
    description:
      'By the concept of the option chosen, its code where it bears none. Null: no answer that can be grouped.',
  })
  @Extensions(AGGREGATE_COST)
  groups(@Root() asked: AskedConcept, @Ctx() ctx: RequestContext) {
    return groupConcept(ctx, asked)
  }
}
