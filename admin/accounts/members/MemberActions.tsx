import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { type MemberRow, memberState } from '../../data/resources/members.ts'
import { type MemberAct, useBeginAct } from './MemberActs.tsx'

const ACTS = {
  active: ['roles', 'remove'],
  invited: ['invite', 'remove'],
  removed: ['invite'],
} as const satisfies Record<ReturnType<typeof memberState>, readonly MemberAct[]>

/** What an administrator may do with one member, by how they stand. Whose roles may not change, the server says. */
export const MemberActions = ({ member }: { member: MemberRow }) => {
  const t = useTranslate()
  const begin = useBeginAct()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {ACTS[memberState(member)].map((act) => (
        <Button
          key={act}
          size="small"
          color={act === 'remove' ? 'error' : 'primary'}
          aria-label={`${t(`jalon.account.members.act.${act}`)} – ${member.displayName}`}
          onClick={() => begin(act, member)}
        >
          {t(`jalon.account.members.act.${act}`)}
        </Button>
      ))}
    </Box>
  )
}
