/** What the engagement card needs of a dossier. */
export interface EngagedDossier {
  readonly id: string
  readonly abilities: readonly string[]
  readonly participant: { readonly firstName: string | null; readonly lastName: string | null }
  readonly referent: { readonly displayName: string } | null
}
