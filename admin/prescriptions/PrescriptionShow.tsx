import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useParams } from 'react-router'
import { PrescriptionPageDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { PrescriptionRead } from './PrescriptionRead.tsx'

/** One prescription: who, by whom, what was answered, what the rules say of it, and what to do with it. */
export const PrescriptionShow = () => {
  const t = useTranslate()
  const { id = '' } = useParams()
  const { data, error, refetch } = useDocument('prescription', PrescriptionPageDocument, { id: decodeURIComponent(id) })
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
  if (data.prescription === null)
    return (
      <>
        <PageHeading title={t('prescriptions.list.title')} />
        <Alert severity="warning">{t('prescriptions.notFound')}</Alert>
      </>
    )
  return <PrescriptionRead prescription={data.prescription} />
}
