/** Who a person is, as anybody who opens or corrects their dossier types it, and what the PLIE knows of them already. */
export { KnownPerson } from './KnownPerson.tsx'
export { PersonInputs } from './PersonInputs.tsx'
export { PossibleDuplicates } from './PossibleDuplicates.tsx'
export { PreviousJourneys } from './PreviousJourneys.tsx'
export { personValues } from './person-values.ts'
