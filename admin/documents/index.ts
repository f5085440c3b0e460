export { DocumentsCard } from './DocumentsCard.tsx'
export { FileLink } from './FileLink.tsx'
export { HeldDocumentMenu } from './HeldDocumentMenu.tsx'
export { useDossierDocuments } from './use-dossier-documents.ts'
