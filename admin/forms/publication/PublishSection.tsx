import { useTranslate } from 'react-admin'
import { isUserError } from '../../data/errors.ts'
import { PublishFormDocument, RequestPublicationDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { SectionCard } from '../../shared/SectionCard.tsx'
import type { ChosenPlan } from '../migration/index.ts'
import type { Published } from './PublishedNotice.tsx'
import { ReasonForm } from './ReasonForm.tsx'
import type { Review, ReviewedForm } from './reviewed-draft.ts'
import { SentBackAlert } from './SentBackAlert.tsx'
import { usePublicationAct } from './use-publication-act.ts'

interface PublishSectionProps {
  form: ReviewedForm
  review: Review
  blocked: boolean
  /** What becomes of the forms under way. */
  plan: ChosenPlan
  /** The draft changed under this review: read it again. */
  onOutdated: () => void
  onPublished: (published: Published) => void
}

/** The reason and the act: to publish, or to ask a second person where the PLIE wants one. */
export const PublishSection = ({ form, review, blocked, plan, onOutdated, onPublished }: PublishSectionProps) => {
  const t = useTranslate()
  const publication = usePublicationAct()
  const { act, refresh } = publication
  const previous = form.current?.number ?? null
  const number = (previous ?? 0) + 1
  const draft = { formId: form.id, revision: review.revision, plan: plan && [...plan] }
  const asks = review.needsSecondPerson

  const submit = async (reason: string) => {
    const intention = `${asks}|${review.revision}|${reason}|${JSON.stringify(plan)}`
    if (asks) {
      const done = await act(intention, async (idempotencyKey) => {
        const variables = { ...draft, reason, idempotencyKey }
        return (await sendDocument(RequestPublicationDocument, variables)).requestPublication
      })
      if (done !== null) await refresh()
      return
    }
    const done = await act(intention, async (idempotencyKey) => {
      return (await sendDocument(PublishFormDocument, { ...draft, reason, idempotencyKey })).publishForm
    })
    if (done === null || isUserError(done)) return
    onPublished({ number: done.form.current?.number ?? number, previous, moved: plan !== null })
    await refresh()
  }

  return (
    <SectionCard title={t(asks ? 'publish.request.ask' : 'publish.act', { number })}>
      {form.publicationRequest?.status === 'SENT_BACK' && <SentBackAlert request={form.publicationRequest} />}
      <ReasonForm
        label={t(asks ? 'publish.request.ask' : 'publish.act', { number })}
        note={asks ? t('publish.request.needed') : null}
        blocked={blocked}
        act={publication}
        onSubmit={(reason) => void submit(reason)}
        onOutdated={onOutdated}
      />
    </SectionCard>
  )
}
