import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { List, Pagination, useTranslate } from 'react-admin'
import { IfAble } from '../../access/IfAble.tsx'
import { PageFor } from '../../access/PageFor.tsx'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { CreateTokenDialog } from './CreateTokenDialog.tsx'
import { TokenCards } from './TokenCards.tsx'

/** The keys external systems read the PLIE with. */
export const TokenList = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('jalon.account.tokens.title')}
        below={
          <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: 720 }}>
            {t('jalon.account.tokens.intro')}
          </Typography>
        }
        actions={
          <IfAble to="token.manage">
            <CreateButton />
          </IfAble>
        }
      />
      <PageFor to="token.manage">
        <List
          actions={false}
          title={false}
          empty={false}
          exporter={false}
          perPage={25}
          pagination={<Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
          sx={{ '& .RaList-main': { minWidth: 0 } }}
        >
          <TokenCards />
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
        {t('jalon.account.tokens.create')}
      </Button>
      {open && <CreateTokenDialog onClose={() => setOpen(false)} />}
    </>
  )
}
