export { DossierDue } from './DossierDue.tsx'
export { DueAtHome } from './DueAtHome.tsx'
