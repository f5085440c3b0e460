import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { evaluate, type FormDefinition, type Locale } from '../../schema/index.ts'
import { FormRenderer, hasScores, ScorePanel } from '../forms/renderer/index.ts'
import { Facts } from '../shared/Facts.tsx'
import { formatDate, localToday } from '../shared/format-date.ts'
import { BlankForm } from './BlankForm.tsx'
import { dossierFacts } from './dossier-facts.ts'
import { PrintedDecisions } from './PrintedDecisions.tsx'
import { readAnswers, readAuthor, type SubmissionPageData } from './submission-model.ts'
import { useUpload } from './use-upload.ts'

/** What the paper says: who and when, every answer, scores, how it was decided. */
export const PrintSheet = ({
  submission,
  form,
  blank,
  locale,
}: {
  submission: SubmissionPageData
  form: FormDefinition
  blank: boolean
  locale: Locale
}) => {
  const t = useTranslate()
  const { dossier, submittedAt, withheld } = submission
  const today = submittedAt?.slice(0, 10) ?? localToday()
  const answers = useMemo(() => readAnswers(submission.answers), [submission.answers])
  const facts = useMemo(() => dossierFacts(dossier, today), [dossier, today])
  const author = readAuthor(submission.authorKind)
  const context = useMemo(() => ({ facts, today, ...(author === undefined ? {} : { author }) }), [facts, today, author])
  const evaluation = useMemo(() => evaluate(form, answers, context), [form, answers, context])
  const hidden = useMemo(() => new Set(withheld), [withheld])
  const upload = useUpload(dossier)
  const { lastName, firstName } = dossier.participant
  const person = [lastName, firstName].filter((part) => part !== null).join(' ')
  return (
    <Box component="main" sx={{ '@page': { margin: '16mm' }, '& h2, & h3, & h4': { breakAfter: 'avoid' } }}>
      <Typography component="h1" variant="h1" sx={{ mb: 1 }}>
        {submission.form.title}
      </Typography>
      <Facts
        lines={[
          [t('fill.print.person'), blank || person === '' ? null : person],
          [t('fill.print.dossier'), dossier.number],
          [t('fill.print.version'), String(submission.version.number)],
          [t('fill.print.by'), blank ? null : (submission.author?.displayName ?? null)],
          [
            t('fill.print.submitted'),
            blank ? null : submittedAt === null ? t('fill.print.draft') : formatDate(submittedAt, locale),
          ],
        ]}
      />
      <Box sx={{ mt: 3 }}>
        {blank ? (
          <BlankForm form={form} locale={locale} />
        ) : (
          <FormRenderer
            {...{ form, answers, locale, upload, ...context }}
            onChange={() => {}}
            readOnly
            withheld={hidden}
          />
        )}
      </Box>
      {!blank && hasScores(form, evaluation) && (
        <Box sx={{ mt: 3, breakInside: 'avoid' }}>
          <ScorePanel form={form} evaluation={evaluation} locale={locale} />
        </Box>
      )}
      {!blank && <PrintedDecisions submission={submission} form={form} evaluation={evaluation} locale={locale} />}
    </Box>
  )
}
