import Chip from '@mui/material/Chip'
import { useTranslate } from 'react-admin'
import { WebhookState as State } from '../data/generated/graphql.ts'

const TONES = {
  [State.Active]: { bgcolor: 'success.light', color: 'success.dark' },
  [State.Failing]: { bgcolor: 'warning.light', color: 'warning.dark' },
  [State.Paused]: { bgcolor: 'action.hover', color: 'text.primary' },
  [State.Disabled]: { bgcolor: 'error.light', color: 'error.dark' },
} as const

export const WebhookState = ({ state }: { state: State }) => {
  const t = useTranslate()
  return <Chip size="small" label={t(`webhooks.state.${state}`)} sx={TONES[state]} />
}
