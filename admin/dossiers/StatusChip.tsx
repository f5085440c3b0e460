import Chip from '@mui/material/Chip'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { DossierStatus } from '../data/generated/graphql.ts'
import { dossierStatusLabel } from './labels.ts'

const TONES = {
  PRESCRIBED: 'info',
  CHECKING: 'info',
  WELCOME: 'info',
  SUBMITTED: 'secondary',
  POSTPONED: 'warning',
  ACTIVE: 'primary',
  STANDBY: 'warning',
  IN_JOB_FOLLOW_UP: 'success',
  EXIT_PROPOSED: 'secondary',
  EXITED: 'grey',
  REJECTED: 'grey',
  REFUSED: 'grey',
  DROPPED: 'grey',
} as const satisfies Record<DossierStatus, string>

/** Where a dossier stands: the word says it, the colour only helps. */
export const StatusChip = ({ status }: { status: DossierStatus }) => {
  const locale = useLocale()
  const tone = TONES[status]
  return (
    <Chip
      size="small"
      label={dossierStatusLabel(status, locale)}
      sx={
        tone === 'grey'
          ? { bgcolor: 'action.hover', color: 'text.primary' }
          : { bgcolor: `${tone}.light`, color: `${tone}.dark` }
      }
    />
  )
}
