import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../platform/request.ts'
import { CommuneType, TradeSearchType } from './nomenclatures.types.ts'
import { searchCommunes } from './search-communes.ts'
import { searchTrades } from './search-trades.ts'

@Resolver(() => CommuneType)
export class NomenclatureResolver {
  @Query(() => [CommuneType], {
    description:
      'Communes by name (accents, capitals and hyphens aside) or by the beginning of a postcode, best first.',
  })
  communes(
    @Arg('search', () => String) search: string,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() ctx: RequestContext,
  ) {
    return searchCommunes(ctx, { search, first })
  }

  @Query(() => TradeSearchType, {
    description: 'Trades of the ROME by the beginning of a code, or by words of a label, best first.',
  })
  rome(
    @Arg('search', () => String) search: string,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() ctx: RequestContext,
  ) {
    return searchTrades(ctx, { search, first })
  }
}
