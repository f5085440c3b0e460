import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { List, Pagination, useTranslate } from 'react-admin'
import { CaseloadSheets, NotingContacts } from '../contacts/index.ts'
import { PageHeading } from '../shared/PageHeading.tsx'
import { BulkActs } from './BulkActs.tsx'
import { DossierCards } from './DossierCards.tsx'
import { DossierFilters } from './DossierFilters.tsx'
import { DossierTable } from './DossierTable.tsx'
import { DossierViews } from './DossierViews.tsx'
import { OpenDossierButton } from './OpenDossierButton.tsx'

/** Every dossier the reader may see: filtered, sorted and paged by the server, all of it in the address. */
export const DossierList = () => {
  const t = useTranslate()
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'))
  return (
    <NotingContacts>
      <PageHeading
        title={t('jalon.dossier.listTitle')}
        actions={
          <>
            <CaseloadSheets />
            <OpenDossierButton />
          </>
        }
      />
      <List
        actions={false}
        title={false}
        empty={false}
        exporter={false}
        perPage={25}
        sort={{ field: 'updatedAt', order: 'DESC' }}
        pagination={<Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
        sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } }}
      >
        <DossierViews />
        <DossierFilters />
        <BulkActs />
        {phone ? <DossierCards /> : <DossierTable />}
      </List>
    </NotingContacts>
  )
}
