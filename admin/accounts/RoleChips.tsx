import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import type { Role } from '../data/generated/graphql.ts'
import { GIVEN_ROLES, useRoleLabel } from './roles.ts'

/** The roles of a member, always in the same order. */
export const RoleChips = ({ roles }: { roles: readonly Role[] }) => {
  const labelOf = useRoleLabel()
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, listStyle: 'none', p: 0, m: 0 }}>
      {GIVEN_ROLES.filter((role) => roles.includes(role)).map((role) => (
        <li key={role}>
          <Chip size="small" label={labelOf(role)} sx={{ bgcolor: 'primary.light', color: 'primary.dark' }} />
        </li>
      ))}
    </Box>
  )
}
