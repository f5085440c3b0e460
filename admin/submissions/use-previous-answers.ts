import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { PreviousAnswersDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { formatDate } from '../shared/format-date.ts'
import { readAnswers, type SubmissionPageData } from './submission-model.ts'

/** The last answers given to the same form in this dossier, to show beside the new ones; undefined for a first time. */
export const usePreviousAnswers = (submission: SubmissionPageData) => {
  const t = useTranslate()
  const locale = useLocale()
  const last = submission.dossier.submissions
    .filter((one) => one.id !== submission.id && one.form.id === submission.form.id && one.submittedAt !== null)
    .filter((one) => submission.submittedAt === null || String(one.submittedAt) < submission.submittedAt)
    .sort((a, b) => String(a.submittedAt).localeCompare(String(b.submittedAt)))
    .at(-1)
  const { data } = useDocument(
    'previousAnswers',
    PreviousAnswersDocument,
    { id: last?.id ?? '' },
    { enabled: last !== undefined },
  )
  const earlier = data?.submission
  return useMemo(() => {
    if (!earlier || earlier.submittedAt === null) return undefined
    const label = t('jalon.submission.previous', { date: formatDate(earlier.submittedAt, locale, 'short') })
    return { label, answers: readAnswers(earlier.answers) }
  }, [earlier, locale, t])
}
