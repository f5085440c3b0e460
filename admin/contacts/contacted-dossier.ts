/** What noting a contact needs of the dossier it is noted in. */
export interface ContactedDossier {
  readonly id: string
  readonly number: string
  readonly abilities: readonly string[]
  readonly participant: { readonly firstName: string | null; readonly lastName: string | null }
}

/** « Églantier Olive », or the number for those who may not know the name. */
export const contactedName = ({ number, participant: { firstName, lastName } }: ContactedDossier): string =>
  [lastName, firstName].filter((part) => part !== null).join(' ') || number
