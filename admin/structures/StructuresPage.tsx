import AddOutlined from '@mui/icons-material/AddOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { IfAble } from '../access/IfAble.tsx'
import { PageFor } from '../access/PageFor.tsx'
import { StructuresDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { StructureDialog } from './StructureDialog.tsx'
import { StructureItem } from './StructureItem.tsx'

/** The organisations that employ the référents of the PLIE. */
export const StructuresPage = () => {
  const t = useTranslate()
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHeading
        title={t('structures.title')}
        below={<Typography>{t('structures.intro')}</Typography>}
        actions={
          <IfAble to="structure.manage">
            <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setAdding(true)}>
              {t('structures.add')}
            </Button>
          </IfAble>
        }
      />
      <PageFor to="structure.list">
        <Structures />
      </PageFor>
      {adding && <StructureDialog structure={null} onClose={() => setAdding(false)} />}
    </>
  )
}

const Structures = () => {
  const t = useTranslate()
  const { data, error } = useDocument('structures', StructuresDocument, {})
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  if (data.structures.length === 0) return <Typography>{t('structures.none')}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 2, pb: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '1fr 1fr' } }}>
      {data.structures.map((structure) => (
        <StructureItem key={structure.id} structure={structure} />
      ))}
    </Box>
  )
}
