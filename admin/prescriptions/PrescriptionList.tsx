import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { List, Pagination, useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { IfAble } from '../access/IfAble.tsx'
import { PageFor } from '../access/PageFor.tsx'
import { PageHeading } from '../shared/PageHeading.tsx'
import { PrescriptionFilters } from './PrescriptionFilters.tsx'
import { PrescriptionLines } from './PrescriptionLines.tsx'
import { StateCounts } from './StateCounts.tsx'

/** The inbox of prescriptions: filtered, sorted and paged by the server, all of it in the address. */
export const PrescriptionList = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('prescriptions.list.title')}
        below={
          <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: 720 }}>
            {t('prescriptions.list.intro')}
          </Typography>
        }
        actions={
          <IfAble to="prescription.send">
            <Button variant="contained" component={Link} to="/prescribe">
              {t('prescriptions.handIn.office.title')}
            </Button>
          </IfAble>
        }
      />
      <PageFor to="prescription.list">
        <List
          actions={false}
          title={false}
          empty={false}
          exporter={false}
          perPage={25}
          sort={{ field: 'submittedAt', order: 'ASC' }}
          pagination={<Pagination rowsPerPageOptions={[10, 25, 50, 100]} />}
          sx={{ '& .RaList-main': { minWidth: 0 } }}
        >
          <StateCounts />
          <PrescriptionFilters />
          <PrescriptionLines />
        </List>
      </PageFor>
    </>
  )
}
