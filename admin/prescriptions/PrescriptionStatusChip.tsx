import Chip from '@mui/material/Chip'
import { useTranslate } from 'react-admin'
import type { PrescriptionStatus } from '../data/generated/graphql.ts'

const TONES = {
  RECEIVED: { bgcolor: 'info.light', color: 'info.dark' },
  IN_REVIEW: { bgcolor: 'warning.light', color: 'warning.dark' },
  AWAITING_ANSWER: { bgcolor: 'action.hover', color: 'text.primary' },
  ACCEPTED: { bgcolor: 'success.light', color: 'success.dark' },
  REJECTED: { bgcolor: 'action.hover', color: 'text.primary' },
} as const satisfies Record<PrescriptionStatus, object>

/** Where a prescription stands: the word says it, the colour only helps. */
export const PrescriptionStatusChip = ({ status }: { status: PrescriptionStatus }) => {
  const t = useTranslate()
  return <Chip size="small" label={t(`prescriptions.status.${status}`)} sx={TONES[status]} />
}
