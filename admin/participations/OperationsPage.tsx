import AddOutlined from '@mui/icons-material/AddOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { PageFor } from '../access/PageFor.tsx'
import { FseOperationsDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { OperationDialog } from './OperationDialog.tsx'
import { OperationItem } from './OperationItem.tsx'

/** The FSE+ operations of the PLIE, with how many people are in each. */
export const OperationsPage = () => {
  const t = useTranslate()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeading
        title={t('participations.title')}
        below={<Typography>{t('participations.intro')}</Typography>}
        actions={
          <IfAble to="operation.manage">
            <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAdding(true)}>
              {t('participations.add')}
            </Button>
          </IfAble>
        }
      />
      <PageFor to="operation.list">
        <Operations />
      </PageFor>
      {adding && <OperationDialog operation={null} onClose={() => setAdding(false)} />}
    </>
  )
}

const Operations = () => {
  const t = useTranslate()
  const { data, error } = useDocument('fseOperations', FseOperationsDocument, {})
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  if (data.fseOperations.length === 0) return <Typography>{t('participations.none')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}>
      {data.fseOperations.map((operation) => (
        <OperationItem key={operation.id} operation={operation} />
      ))}
    </Box>
  )
}
