export { DossierDue } from './DossierDue.tsx'
export { DueAtHome } from './DueAtHome.tsx'
export { DueRow } from './DueRow.tsx'
export { SnoozeSeveral } from './SnoozeSeveral.tsx'
