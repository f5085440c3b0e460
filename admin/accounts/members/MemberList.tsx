import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined'
import Button from '@mui/material/Button'
import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { List, Pagination, useTranslate } from 'react-admin'
import { IfAble } from '../../access/IfAble.tsx'
import { PageFor } from '../../access/PageFor.tsx'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { MemberActs } from './MemberActs.tsx'
import { MemberCards } from './MemberCards.tsx'
import { MemberFilters } from './MemberFilters.tsx'
import { MemberTable } from './MemberTable.tsx'

/** Who belongs to the PLIE, and as what. */
export const MemberList = () => {
  const t = useTranslate()
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'))
  return (
    <>
      <PageHeading
        title={t('jalon.account.members.title')}
        actions={
          <IfAble to="member.manage">
            <InviteButton />
          </IfAble>
        }
      />
      <PageFor to="member.list">
        <List
          actions={false}
          title={false}
          empty={false}
          exporter={false}
          perPage={25}
          filter={{ invited: true }}
          sort={{ field: 'displayName', order: 'ASC' }}
          pagination={<Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
          sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } }}
        >
          <MemberFilters />
          <MemberActs>{phone ? <MemberCards /> : <MemberTable />}</MemberActs>
        </List>
      </PageFor>
    </>
  )
}

const InviteButton = () => {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="contained" startIcon={<PersonAddOutlined />} onClick={() => setOpen(true)}>
        {t('jalon.account.members.invite')}
      </Button>
      {open && <InviteDialog onClose={() => setOpen(false)} />}
    </>
  )
}
