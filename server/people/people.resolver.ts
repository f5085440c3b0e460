import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { say } from '../../schema/index.ts'
import { DossierType } from '../dossiers/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { outcomeLabels } from '../tenants/index.ts'
import { KnownJourneyType, PersonToCompareInput, PossibleDuplicateType } from './people.types.ts'
import { possibleDuplicates } from './possible-duplicates.ts'

@Resolver(() => DossierType)
export class PeopleResolver {
  @Query(() => [PossibleDuplicateType], {
    description: 'People of the PLIE who may be this one, the likeliest first. Nothing is merged: a person decides.',
  })
  possibleDuplicates(
    @Arg('person', () => PersonToCompareInput) person: PersonToCompareInput,
    @Ctx() ctx: RequestContext,
  ) {
    return possibleDuplicates(ctx, { ...person })
  }

  @FieldResolver(() => [KnownJourneyType], { description: 'The person’s other journeys, the latest first.' })
  previousJourneys(@Root() dossier: Row) {
    return dossier['previousJourneys']
  }
}

@Resolver(() => KnownJourneyType)
export class KnownJourneyResolver {
  @FieldResolver(() => String, { nullable: true, description: 'How it ended, in the words of the PLIE.' })
  async outcomeLabel(@Root() journey: { readonly outcome?: unknown }, @Ctx() ctx: RequestContext) {
    if (typeof journey.outcome !== 'string') return null
    const label = (await outcomeLabels(ctx)).get(journey.outcome)
    return label === undefined ? journey.outcome : say(label, ctx.locale)
  }
}
