import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { checkAnswers, parseForm, publicSheet } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { FormRenderer } from '../forms/renderer/index.ts'
import type { PrescriptionData } from './prescription-model.ts'
import { prescriptionUpload } from './prescription-upload.ts'

/** The answers, as the sheet asked for them. */
export const SheetAnswers = ({ prescription }: { prescription: PrescriptionData }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { id, formVersion, answers, files, submittedAt, channel } = prescription
  const sheet = useMemo(() => {
    const { form } = parseForm(formVersion.definition)
    return form && publicSheet(form, channel === 'SELF' ? 'PERSON' : 'PRESCRIBER')
  }, [formVersion.definition, channel])
  const given = useMemo(() => (sheet === null ? {} : checkAnswers(sheet, answers).answers), [sheet, answers])
  const upload = useMemo(() => prescriptionUpload(id, t('fill.uploadLost'), files), [id, files, t])
  if (sheet === null) return t('jalon.submission.unreadableForm')
  return (
    <FormRenderer
      form={sheet}
      answers={given}
      onChange={() => undefined}
      today={submittedAt.slice(0, 10)}
      author="prescriber"
      locale={locale}
      readOnly
      upload={upload}
      headingLevel={3}
    />
  )
}
