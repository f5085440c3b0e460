import AssignmentIcon from '@mui/icons-material/AssignmentOutlined'
import { lazy } from 'react'

/** The forms of a PLIE: list, one form with its versions, builder and publication under its own address. */
export default {
  name: 'forms',
  icon: AssignmentIcon,
  list: lazy(() => import('./FormList.tsx')),
  show: lazy(() => import('./FormShow.tsx')),
  edit: lazy(() => import('./FormEdit.tsx')),
}
