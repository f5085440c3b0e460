import type { DocumentLineFragment, DossierDocumentsQuery } from '../data/generated/graphql.ts'

/** What its documents need of the dossier they are in. */
export interface DocumentedDossier {
  readonly id: string
  readonly abilities: readonly string[]
}
export type DossierFile = NonNullable<DossierDocumentsQuery['dossier']>['attachments'][number]
export type ShownDocument = DocumentLineFragment
