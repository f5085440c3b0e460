import type { DemoParticipant } from './people.ts'

/** What the public sheet asks of who somebody is. No commune: to check one, the server reads all those of France. */
export const sheetIdentity = (
  { firstName, lastName, birthDate, email, phone }: DemoParticipant,
  prescriber: string,
) => ({
  sheetFirstName: firstName,
  sheetLastName: lastName,
  sheetBirthDate: birthDate,
  sheetEmail: email,
  sheetPhone: phone === null ? null : `+33${phone.replaceAll(' ', '').slice(1)}`,
  sheetCommune: null,
  prescriberName: prescriber,
  prescriberContact: '05 39 98 00 10',
  personAgrees: true,
})
