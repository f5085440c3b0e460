import LinkOutlined from '@mui/icons-material/LinkOutlined'
import MoveToInboxOutlined from '@mui/icons-material/MoveToInboxOutlined'
import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** What prescribing bodies sent through the PLIE's public links. */
export const prescriptions = {
  name: 'prescriptions',
  icon: MoveToInboxOutlined,
  list: lazy(() => import('./PrescriptionList.tsx').then((file) => ({ default: file.PrescriptionList }))),
  show: lazy(() => import('./PrescriptionShow.tsx').then((file) => ({ default: file.PrescriptionShow }))),
} satisfies ResourceProps

/** The public links themselves. */
export const prescriptionLinks = {
  name: 'prescription-links',
  icon: LinkOutlined,
  list: lazy(() => import('./links/LinkList.tsx').then((file) => ({ default: file.LinkList }))),
} satisfies ResourceProps
