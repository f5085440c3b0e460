import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Pagination from '@mui/material/Pagination'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { SentPrescriptionsDocument } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'
import { SentLine } from './SentLine.tsx'

const PAGE = 25

/** The latest first. */
export const SentLines = () => {
  const t = useTranslate()
  const [page, setPage] = useState(1)
  const asked = { first: PAGE, offset: (page - 1) * PAGE }
  const { data, error } = useDocument('sentPrescriptions', SentPrescriptionsDocument, asked)
  if (error) return <Alert severity="error">{t(error.message, { _: error.message })}</Alert>
  if (data === undefined) return <Typography>{t('jalon.loading')}</Typography>
  const { nodes, totalCount } = data.sentPrescriptions
  if (totalCount === 0) return <Typography>{t('prescriptions.sent.none')}</Typography>
  return (
    <>
      <Box component="ul" sx={{ display: 'grid', gap: 2, listStyle: 'none', p: 0, m: 0, pb: 4 }}>
        {nodes.map((sent) => (
          <SentLine key={sent.id} sent={sent} />
        ))}
      </Box>
      {totalCount > PAGE && (
        <Pagination count={Math.ceil(totalCount / PAGE)} page={page} onChange={(_, to) => setPage(to)} sx={{ mb: 4 }} />
      )}
    </>
  )
}
