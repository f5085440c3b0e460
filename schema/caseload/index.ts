export { DOSSIER_COLUMNS, type DossierColumn } from './dossier-columns.ts'
export {
  type CandidateReferent,
  type RankedReferent,
  rankReferents,
  type SuggestionReason,
} from './rank-referents.ts'
export { type CaseloadSettings, capacityFor, caseloadRange, caseloadSettings } from './settings.ts'
export { type Handed, spreadCaseload } from './spread-caseload.ts'
