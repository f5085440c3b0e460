import Box from '@mui/material/Box'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import Typography from '@mui/material/Typography'
import { useListContext, useTranslate } from 'react-admin'
import { IfAble } from '../../access/IfAble.tsx'
import type { MemberRow } from '../../data/resources/members.ts'
import { EmptyList } from '../../shared/EmptyList.tsx'
import { RoleChips } from '../RoleChips.tsx'
import { MemberActions } from './MemberActions.tsx'
import { MemberName } from './MemberName.tsx'
import { MemberState } from './MemberState.tsx'

/** The members on a phone. */
export const MemberCards = () => {
  const t = useTranslate()
  const { data, isPending } = useListContext<MemberRow>()
  if (isPending) return <Typography sx={{ p: 3 }}>{t('jalon.loading')}</Typography>
  if (data === undefined || data.length === 0) return <EmptyList text="jalon.account.members.none" />
  return (
    <List disablePadding>
      {data.map((member) => (
        <ListItem key={member.id} divider sx={{ display: 'block', py: 1.25 }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, alignItems: 'center' }}>
            <Box sx={{ minWidth: 0 }}>
              <MemberName member={member} />
            </Box>
            <MemberState member={member} />
          </Box>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere', mb: 0.75 }}>
            {member.email}
          </Typography>
          <RoleChips roles={member.roles} />
          <IfAble to="member.manage">
            <Box sx={{ mt: 0.75, ml: -0.75 }}>
              <MemberActions member={member} />
            </Box>
          </IfAble>
        </ListItem>
      ))}
    </List>
  )
}
