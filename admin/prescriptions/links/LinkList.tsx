import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { List, Pagination, useTranslate } from 'react-admin'
import { IfAble } from '../../access/IfAble.tsx'
import { PageFor } from '../../access/PageFor.tsx'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { CreateLinkDialog } from './CreateLinkDialog.tsx'
import { LinkCards } from './LinkCards.tsx'

/** The public addresses prescribing bodies fill the PLIE's sheet at. */
export const LinkList = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('prescriptions.links.title')}
        below={
          <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: 720 }}>
            {t('prescriptions.links.intro')}
          </Typography>
        }
        actions={
          <IfAble to="prescription.manage-links">
            <CreateButton />
          </IfAble>
        }
      />
      <PageFor to="prescription.manage-links">
        <List
          actions={false}
          title={false}
          empty={false}
          exporter={false}
          perPage={25}
          pagination={<Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
          sx={{ '& .RaList-main': { minWidth: 0 } }}
        >
          <LinkCards />
        </List>
      </PageFor>
    </>
  )
}

const CreateButton = () => {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setOpen(true)}>
        {t('prescriptions.links.create')}
      </Button>
      {open && <CreateLinkDialog onClose={() => setOpen(false)} />}
    </>
  )
}
