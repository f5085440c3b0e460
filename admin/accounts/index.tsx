import GroupOutlined from '@mui/icons-material/GroupOutlined'
import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined'
import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** The people of a PLIE and what they may do. */
export const members = {
  name: 'members',
  icon: GroupOutlined,
  list: lazy(() => import('./members/MemberList.tsx').then((file) => ({ default: file.MemberList }))),
} satisfies ResourceProps

/** The keys external systems read a PLIE with. */
export const tokens = {
  name: 'tokens',
  icon: VpnKeyOutlined,
  list: lazy(() => import('./tokens/TokenList.tsx').then((file) => ({ default: file.TokenList }))),
} satisfies ResourceProps
