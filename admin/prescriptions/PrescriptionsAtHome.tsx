import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { Link as RouterLink } from 'react-router'
import { PrescriptionCountsDocument, type PrescriptionStatus } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'

/** How many prescriptions wait, on the first page of whoever decides them; nothing at all while none ever came. */
export const PrescriptionsAtHome = () => {
  const t = useTranslate()
  const { data, error } = useDocument('prescriptionCounts', PrescriptionCountsDocument, {})
  if (error) return <Typography role="alert">{t(error.message, { _: error.message })}</Typography>
  if (!data) return null
  return (
    <Card component="section" aria-labelledby="prescriptions" sx={{ p: 2, mb: 2 }}>
      <Typography id="prescriptions" variant="h2" sx={{ mb: 0.5 }}>
        {t('prescriptions.home.title')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}>
        <Waiting status="RECEIVED" count={data.received.totalCount} />
        <Waiting status="IN_REVIEW" count={data.inReview.totalCount} />
        <Waiting status="AWAITING_ANSWER" count={data.awaiting.totalCount} />
      </Box>
    </Card>
  )
}

const Waiting = ({ status, count }: { status: PrescriptionStatus; count: number }) => {
  const t = useTranslate()
  const query = new URLSearchParams({ filter: JSON.stringify({ status: [status] }), page: '1' })
  return (
    <Link component={RouterLink} to={`/prescriptions?${query}`}>
      {t(`prescriptions.home.${status}`, { smart_count: count })}
    </Link>
  )
}
