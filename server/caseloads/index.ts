import { holdsReferents } from '../accounts/index.ts'
import { caseloads } from './caseload.repository.ts'
import './caseloads.policy.ts'
import { CaseloadResolver } from './caseloads.resolver.ts'

export { forgetDossierView, keepDossierView, readDossierViews } from './dossier-views.ts'
export { exportDossiers } from './export-dossiers.ts'
export { readCaseloads } from './read-caseloads.ts'
export { endAbsence, recordAbsence } from './record-absence.ts'
export { suggestReferents } from './referent-suggestions.ts'
export { setWorkingTime } from './set-working-time.ts'
export { transferDossiers } from './transfer-dossiers.ts'
export { previewTransfer } from './transfer-preview.ts'

holdsReferents(async (ctx, accountId) => caseloads(ctx).openOf(accountId))

/** What the API says of who follows how many, and of handing dossiers over. */
export const caseloadResolvers = [CaseloadResolver] as const
