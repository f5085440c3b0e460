import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import type { SubmissionPageData } from './submission-model.ts'
import { uploadTo } from './upload.ts'

/** How the files of this dossier are sent and named. */
export const useUpload = ({ id, attachments }: SubmissionPageData['dossier']) => {
  const t = useTranslate()
  return useMemo(() => uploadTo(id, attachments, t('fill.uploadLost')), [id, attachments, t])
}
