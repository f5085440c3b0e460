import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router'
import { PageFor } from '../../access/PageFor.tsx'
import { PageHeading } from '../../shared/PageHeading.tsx'
import { SentLines } from './SentLines.tsx'

/** What became of everybody one has sent, and what is asked about them (domain R42). */
export const SentPage = () => {
  const t = useTranslate()
  return (
    <>
      <PageHeading
        title={t('prescriptions.sent.title')}
        below={
          <Typography color="textSecondary" sx={{ mt: 0.5, maxWidth: 720 }}>
            {t('prescriptions.sent.intro')}
          </Typography>
        }
        actions={
          <Button variant="contained" component={Link} to="/prescribe">
            {t('prescriptions.handIn.own.title')}
          </Button>
        }
      />
      <PageFor to="prescription.send">
        <SentLines />
      </PageFor>
    </>
  )
}
