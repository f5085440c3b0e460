import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useViewer } from '../../access/useViewer.ts'
import type { MemberRow } from '../../data/resources/members.ts'

/** A member's name, and whether it is oneself. */
export const MemberName = ({ member }: { member: MemberRow }) => {
  const t = useTranslate()
  const { viewer } = useViewer()
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {member.displayName}
      </Typography>
      {viewer?.id === member.id && (
        <Typography component="span" color="textSecondary">
          {` ${t('jalon.account.members.you')}`}
        </Typography>
      )}
    </>
  )
}
