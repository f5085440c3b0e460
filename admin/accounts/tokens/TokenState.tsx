import Chip from '@mui/material/Chip'
import { useTranslate } from 'react-admin'
import { type TokenRow, tokenState } from '../../data/resources/tokens.ts'

const TONES = {
  active: { bgcolor: 'success.light', color: 'success.dark' },
  soon: { bgcolor: 'warning.light', color: 'warning.dark' },
  expired: { bgcolor: 'action.hover', color: 'text.primary' },
  revoked: { bgcolor: 'action.hover', color: 'text.primary' },
} as const

export const TokenState = ({ token }: { token: TokenRow }) => {
  const t = useTranslate()
  const state = tokenState(token, new Date())
  return <Chip size="small" label={t(`jalon.account.tokens.state.${state}`)} sx={TONES[state]} />
}
