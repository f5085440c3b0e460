import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { type DossierFilter, DossierFilterInput } from '../dossiers/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { AGGREGATE_COST } from './aggregate-cost.ts'
import { aggregateDossiers, countDossiers, groupDossiers } from './aggregate-dossiers.ts'
import { AggregateGroupType, DossierAggregatesType, DossierGroupByInput } from './statistics.types.ts'

interface Source {
  readonly filter: DossierFilter
}

@Resolver(() => DossierAggregatesType)
export class DossierAggregatesResolver {
  @Query(() => DossierAggregatesType)
  dossierAggregates(
    @Arg('filter', () => DossierFilterInput, { nullable: true }) filter: DossierFilterInput | undefined,
    @Ctx() ctx: RequestContext,
  ) {
    return aggregateDossiers(ctx, { filter: filter ?? {} })
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Null: too few to be told.' })
  @Extensions(AGGREGATE_COST)
  count(@Root() { filter }: Source, @Ctx() ctx: RequestContext) {
    return countDossiers(ctx, { filter })
  }

  @FieldResolver(() => [AggregateGroupType], { description: 'Grouped by one field or two, the largest group first.' })
  @Extensions(AGGREGATE_COST)
  groups(
    @Arg('by', () => [DossierGroupByInput]) by: DossierGroupByInput[],
    @Root() { filter }: Source,
    @Ctx() ctx: RequestContext,
  ) {
    return groupDossiers(ctx, { filter, by })
  }
}
