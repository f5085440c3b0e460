/** What the first page shows of the dossiers. */
export { Caseload } from './Caseload.tsx'
export { OpenDossierButton } from './OpenDossierButton.tsx'
