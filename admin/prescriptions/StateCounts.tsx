import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { useListContext, useTranslate } from 'react-admin'
import { PrescriptionCountsDocument, type PrescriptionStatus } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { STATUSES } from './prescription-model.ts'

const COUNTED = {
  RECEIVED: 'received',
  IN_REVIEW: 'inReview',
  AWAITING_ANSWER: 'awaiting',
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
} as const satisfies Record<PrescriptionStatus, string>

/** How many there are in each state; one click narrows the list to it, another takes it back. */
export const StateCounts = () => {
  const t = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const { data } = useDocument('prescriptionCounts', PrescriptionCountsDocument, {})
  if (data === undefined) return null
  const chosen: unknown = filterValues.status
  const only = Array.isArray(chosen) && chosen.length === 1 ? chosen[0] : null
  const choose = (status: PrescriptionStatus) => {
    const { status: _, ...others } = filterValues
    setFilters(only === status ? others : { ...others, status: [status] }, [])
  }
  return (
    <Box
      role="group"
      aria-label={t('prescriptions.list.counts')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 2, pt: 1.5 }}
    >
      {STATUSES.map((status) => (
        <Chip
          key={status}
          component="button"
          clickable
          aria-pressed={only === status}
          variant={only === status ? 'filled' : 'outlined'}
          color={only === status ? 'primary' : 'default'}
          label={`${t(`prescriptions.status.${status}`)} (${data[COUNTED[status]].totalCount})`}
          onClick={() => choose(status)}
        />
      ))}
    </Box>
  )
}
