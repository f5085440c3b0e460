import type fr from '../fr/people.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  perhapsKnown: 'The PLIE may know this person already |||| The PLIE knows %{smart_count} people much like this one',
  goOn: 'Have a look before going on. If it is somebody else, simply continue.',
  unnamed: 'A person somebody else follows',
  bornOn: 'born on %{date}',
  same: 'It is the same person: new journey',
  someoneNew: 'No, somebody else',
  returning: 'A new journey will be opened for this person. Their contact details will be updated with what you typed.',
  stillOpen: 'Their dossier %{number} is still open.',
  askCoordination: 'If it is the same person, the coordination can open a new journey for them.',
  previous: 'Previous journeys',
  newJourney: 'Open a new journey',
} satisfies SameKeys<typeof fr>
