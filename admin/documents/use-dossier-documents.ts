import { DossierDocumentsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import type { ShownDocument } from './documented-dossier.ts'

/** Documents of a dossier, withdrawn ones too; none while they are being read, and for those who may not read them. */
export const useDossierDocuments = (dossierId: string): readonly ShownDocument[] =>
  useDocument('documents', DossierDocumentsDocument, { dossierId }).data?.dossier?.documents ?? []
