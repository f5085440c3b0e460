import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { useViewer } from '../access/useViewer.ts'
import { SubmissionPageDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { FillForm } from './FillForm.tsx'
import { ReadForm } from './ReadForm.tsx'
import { readForm, type SubmissionPageData } from './submission-model.ts'

/** One form of one dossier, to fill or to read. */
export const SubmissionPage = () => {
  const t = useTranslate()
  const { id = '' } = useParams()
  const { data, error, refetch } = useDocument('submission', SubmissionPageDocument, { id })
  if (error)
    return (
      <Alert
        severity="error"
        sx={{ mt: 2 }}
        action={<Button onClick={() => refetch()}>{t('jalon.network.retry')}</Button>}
      >
        {t(error.message, { _: error.message })}
      </Alert>
    )
  if (data === undefined) return <Typography sx={{ mt: 3 }}>{t('jalon.loading')}</Typography>
  if (data.submission === null)
    return (
      <>
        <PageHeading title={t('jalon.nowhere.title')} />
        <Alert severity="warning">{t('jalon.submission.notFound')}</Alert>
      </>
    )
  return <Opened submission={data.submission} />
}

const Opened = ({ submission }: { submission: SubmissionPageData }) => {
  const { viewer } = useViewer()
  const form = useMemo(() => readForm(submission.version.definition), [submission.version.definition])
  if (viewer === null) return null
  const writable = submission.status === 'DRAFT' && submission.abilities.includes('submission.write')
  return writable ? (
    <FillForm
      key={`${submission.id} ${submission.version.id}`}
      submission={submission}
      form={form}
      viewerId={viewer.id}
    />
  ) : (
    <ReadForm submission={submission} form={form} viewerId={viewer.id} />
  )
}
