import './people.policy.ts'
import './people.shape.ts'
import { KnownJourneyResolver, PeopleResolver } from './people.resolver.ts'

export { possibleDuplicates } from './possible-duplicates.ts'

/** What the API says of people apart from their journeys. */
export const peopleResolvers = [PeopleResolver, KnownJourneyResolver] as const
