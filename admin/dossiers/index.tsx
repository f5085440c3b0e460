import FolderSharedOutlined from '@mui/icons-material/FolderSharedOutlined'
import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Dossiers: the list, the page of one, opening one. */
export default {
  name: 'dossiers',
  icon: FolderSharedOutlined,
  list: lazy(() => import('./DossierList.tsx').then((file) => ({ default: file.DossierList }))),
  show: lazy(() => import('./DossierShow.tsx').then((file) => ({ default: file.DossierShow }))),
  create: lazy(() => import('./DossierCreate.tsx').then((file) => ({ default: file.DossierCreate }))),
} satisfies ResourceProps
