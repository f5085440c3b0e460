import Chip from '@mui/material/Chip'
import { useTranslate } from 'react-admin'
import { type MemberRow, memberState } from '../../data/resources/members.ts'

const TONES = {
  active: { bgcolor: 'success.light', color: 'success.dark' },
  invited: { bgcolor: 'warning.light', color: 'warning.dark' },
  removed: { bgcolor: 'action.hover', color: 'text.primary' },
} as const

/** How a member stands in the PLIE: the word says it, the colour only helps. */
export const MemberState = ({ member }: { member: MemberRow }) => {
  const t = useTranslate()
  const state = memberState(member)
  return <Chip size="small" label={t(`jalon.account.members.state.${state}`)} sx={TONES[state]} />
}
