import Alert from '@mui/material/Alert'
import Card from '@mui/material/Card'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { evaluate, type FormDefinition, findItem } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { FormKind } from '../data/generated/graphql.ts'
import { DiagnosticSoFar } from '../diagnostics/index.ts'
import { FormRenderer, hasScores, ScorePanel } from '../forms/renderer/index.ts'
import { formatDate, localToday } from '../shared/format-date.ts'
import { dossierFacts } from './dossier-facts.ts'
import { FillTools } from './FillTools.tsx'
import { FormChangeNotices } from './FormChangeNotices.tsx'
import { FormColumns } from './FormColumns.tsx'
import { SubmissionHeading } from './SubmissionHeading.tsx'
import { readAnswers, readAuthor, type SubmissionPageData } from './submission-model.ts'
import { usePreviousAnswers } from './use-previous-answers.ts'
import { useUpload } from './use-upload.ts'

/** Answers that are only read: submitted, or not this person's to change. Evaluated as on the day they were given. */
export const ReadForm = ({
  submission,
  form,
  viewerId,
}: {
  submission: SubmissionPageData
  form: FormDefinition
  viewerId: string
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const { submittedAt, dossier, withheld } = submission
  const today = submittedAt?.slice(0, 10) ?? localToday()
  const answers = useMemo(() => readAnswers(submission.answers), [submission.answers])
  const facts = useMemo(() => dossierFacts(dossier, today), [dossier, today])
  const upload = useUpload(dossier)
  const previous = usePreviousAnswers(submission)
  // A group kept whole from the reader is named beside its fields: it is not one answer more.
  const withheldFields = withheld.filter((id) => findItem(form, id)?.t === 'field').length
  const hidden = useMemo(() => new Set(withheld), [withheld])
  const author = readAuthor(submission.authorKind)
  const context = useMemo(() => ({ facts, today, ...(author === undefined ? {} : { author }) }), [facts, today, author])
  const evaluation = useMemo(() => evaluate(form, answers, context), [form, answers, context])
  return (
    <>
      <SubmissionHeading submission={submission} />
      <FillTools submission={submission} />
      <FormChangeNotices submission={submission} viewerId={viewerId} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {submittedAt === null
          ? t('jalon.submission.readOnly')
          : t('jalon.submission.submittedOn', { date: formatDate(submittedAt, locale) })}
        {withheldFields > 0 && ` ${t('jalon.submission.withheld', { smart_count: withheldFields })}`}
      </Alert>
      <FormColumns
        side={hasScores(form, evaluation) ? <ScorePanel form={form} evaluation={evaluation} locale={locale} /> : null}
      >
        {submission.form.kind === FormKind.Diagnostic && submittedAt !== null && (
          <DiagnosticSoFar submission={submission} />
        )}
        <Card sx={{ p: { xs: 1.5, sm: 3 } }}>
          <FormRenderer
            form={form}
            answers={answers}
            onChange={() => {}}
            {...context}
            locale={locale}
            readOnly
            upload={upload}
            withheld={hidden}
            {...(previous ? { previous } : {})}
          />
        </Card>
      </FormColumns>
    </>
  )
}
