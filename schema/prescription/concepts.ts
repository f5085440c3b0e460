/**
 * What a prescription must say whatever the sheet: who is sent, and who sends. A field carries one of these in `concept`; the
 * name is this product's own, like the `core:` concepts of the form language.
 */
export const SHEET_CONCEPTS = {
  lastName: 'core:person.last-name',
  firstName: 'core:person.first-name',
  birthDate: 'core:person.birth-date',
  phone: 'core:person.phone',
  email: 'core:person.email',
  commune: 'core:person.commune',
  prescriberName: 'core:prescriber.name',
  prescriberContact: 'core:prescriber.contact',
  consent: 'core:person.consent',
} as const
export type SheetConcept = keyof typeof SHEET_CONCEPTS
