/** Who a person is, as anybody who opens or corrects their dossier types it. */
export { PersonInputs } from './PersonInputs.tsx'
export { personValues } from './person-values.ts'
