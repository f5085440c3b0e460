import Alert, { type AlertColor } from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { type ContactSummaryQuery, RhythmState } from '../data/generated/graphql.ts'

const COLOURS = {
  [RhythmState.Late]: 'warning',
  [RhythmState.Due]: 'success',
  [RhythmState.Paused]: 'info',
  [RhythmState.BeforeEntry]: 'info',
  [RhythmState.Ended]: 'info',
  [RhythmState.Silent]: 'info',
  [RhythmState.Unknown]: 'info',
} as const satisfies Record<RhythmState, AlertColor>

/** When the next interview is due, and the rule of the PLIE it comes from. */
export const RhythmLine = ({ rhythm }: { rhythm: ContactSummaryQuery['contactSummary']['rhythm'] }) => (
  <Alert severity={COLOURS[rhythm.state]} role="status" sx={{ py: 0.25 }}>
    <Typography sx={{ fontWeight: 600 }}>{rhythm.line}</Typography>
    {rhythm.why !== null && <Typography variant="body2">{rhythm.why}</Typography>}
  </Alert>
)
