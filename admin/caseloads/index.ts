export { CaseloadCard } from './CaseloadCard.tsx'
export type { Caseload } from './caseload-model.ts'
export { SuggestedReferents } from './SuggestedReferents.tsx'
