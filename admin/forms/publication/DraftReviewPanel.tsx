import { Stack } from '@mui/material'
import { useMemo, useState } from 'react'
import { asInput, type ChosenPlan, MigrationPlanPanel } from '../migration/index.ts'
import { ApiSection } from './ApiSection.tsx'
import { BlockingIssues } from './BlockingIssues.tsx'
import { PendingRequest } from './PendingRequest.tsx'
import type { Published } from './PublishedNotice.tsx'
import { PublishSection } from './PublishSection.tsx'
import { ReplaySection } from './ReplaySection.tsx'
import { ReviewedChanges } from './ReviewedChanges.tsx'
import type { Review, ReviewedForm } from './reviewed-draft.ts'
import { UsesSection } from './UsesSection.tsx'

interface DraftReviewPanelProps {
  form: ReviewedForm
  review: Review
  /** The draft changed under this review: read it again. */
  onOutdated: () => void
  onPublished: (published: Published) => void
}

/** Everything a publication does, said before it is done, then the act. */
export const DraftReviewPanel = ({ form, review, onOutdated, onPublished }: DraftReviewPanelProps) => {
  const errors = review.issues.filter((issue) => issue.severity === 'ERROR')
  const request = form.publicationRequest
  const [plan, setPlan] = useState<ChosenPlan>(null)
  const pending = request?.status === 'PENDING'
  const asked = useMemo(() => askedPlan(request), [request])
  const acting = { form, blocked: errors.length > 0, onOutdated, onPublished }
  return (
    <Stack spacing={2}>
      {errors.length > 0 && <BlockingIssues formId={form.id} issues={errors} />}
      <ReviewedChanges review={review} isFirst={form.current === null} />
      {review.changes.length > 0 && <UsesSection review={review} />}
      <ApiSection review={review} />
      {form.current !== null && <ReplaySection key={review.revision} formId={form.id} revision={review.revision} />}
      {form.current !== null && (
        <MigrationPlanPanel
          key={`plan ${review.revision}`}
          formId={form.id}
          revision={review.revision}
          plan={pending ? asked : plan}
          onPlan={pending ? null : setPlan}
        />
      )}
      {request && pending ? (
        <PendingRequest {...acting} request={request} />
      ) : (
        <PublishSection {...acting} review={review} plan={plan} />
      )}
    </Stack>
  )
}

/** The plan kept with a request, as one is chosen. */
const askedPlan = (request: ReviewedForm['publicationRequest']): ChosenPlan =>
  request?.plan?.map(({ formVersionId, entries }) => ({
    formVersionId,
    entries: entries.map(({ id, action }) => ({ id, action: asInput(action) })),
  })) ?? null
