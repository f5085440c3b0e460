import { onCarried } from '../attachments/index.ts'
import { onPublication } from '../forms/index.ts'
import { backfill } from './backfill-answer-index.ts'
import { continuePreparation } from './continue-preparation.ts'
import './submissions.policy.ts'
import './submissions.shape.ts'

onPublication(async (ctx, formId) => {
  const waits = await backfill(ctx, formId)
  const { plie, runtime } = ctx
  if (waits && plie !== null) ctx.work?.afterCommit.push(() => void continuePreparation(runtime, plie))
})
// An id is found in the text of the answers at the price of one look; taken apart, they cost a hundred.
onCarried({
  kind: 'answer',
  join: `join submission h on h.plie_id = f.plie_id and h.dossier_id = f.dossier_id and position(f.id::text in h.answers::text) > 0
    join form_version v on v.plie_id = h.plie_id and v.id = h.form_version_id`,
  label: "v.definition -> 'title'",
})

export { type AnsweredField, answeredFields } from './answered-fields.ts'
export { authorKind } from './author-kind.ts'
export { rebuildAnswerIndex } from './backfill-answer-index.ts'
export { type ConceptField, conceptFields } from './concept-fields.ts'
export { continuePreparation } from './continue-preparation.ts'
export { dossierFacts } from './dossier-facts.ts'
export { type DossierPart, extendDossierFacts } from './dossier-parts.ts'
export { AlreadySubmitted, AnswersRejected, FormOutdated } from './errors.ts'
export { fileAnswers } from './file-answers.ts'
export { fileIssues } from './file-issues.ts'
export { FormSubmissionResolver } from './form-submission.resolver.ts'
export { both, computedGuards, fieldGuard, type Guard, OPEN, permissionsOf, rowsGuard, totalGuard } from './guards.ts'
export { ROW_STRIDE, TOTAL_SCORE } from './index-rows.ts'
export { type Merged, mergeAnswers } from './merge-answers.ts'
export { openDraft } from './open-draft.ts'
export { type FactReads, type FactsOn, factsOfMany, type Remembered } from './past-facts.ts'
export { readOnlyIssues } from './read-only-issues.ts'
export { readableAnswers, ruledBy } from './readable-answers.ts'
export { rebuildIndexOf } from './rebuild-index-of.ts'
export { contractOf, personOf } from './record-of.ts'
export { saveAnswers } from './save-answers.ts'
export { SearchPreparationResolver } from './search-preparation.resolver.ts'
export { startSubmission } from './start-submission.ts'
export { submissions } from './submission.repository.ts'
export { DossierSubmissionsResolver, SubmissionResolver } from './submissions.resolver.ts'
export { SUBMISSION_FROM, submissionShape } from './submissions.shape.ts'
export { SubmissionType } from './submissions.types.ts'
export { submitAnswers } from './submit-answers.ts'
export { verifiedAnswers } from './verified-answers.ts'
