import { type ComponentType, lazy } from 'react'
import type { ResourceProps } from 'react-admin'
import { members, tokens } from '../accounts/index.tsx'
import dossiers from '../dossiers/index.tsx'
import forms from '../forms-catalogue/index.tsx'
import { prescriptionLinks, prescriptions } from '../prescriptions/index.tsx'

/** Every resource, in menu order. Screens are loaded when first visited. */
export const resources: readonly ResourceProps[] = [dossiers, prescriptions, forms, prescriptionLinks, members, tokens]

/** Pages that belong to no resource's list or page. */
export const pages: readonly { path: string; Page: ComponentType }[] = [
  {
    path: '/submissions/:id',
    Page: lazy(() => import('../submissions/SubmissionPage.tsx').then((file) => ({ default: file.SubmissionPage }))),
  },
  {
    path: '/caseloads',
    Page: lazy(() => import('../caseloads/CaseloadsPage.tsx').then((file) => ({ default: file.CaseloadsPage }))),
  },
  {
    path: '/caseloads/transfer',
    Page: lazy(() => import('../caseloads/TransferPage.tsx').then((file) => ({ default: file.TransferPage }))),
  },
  {
    path: '/caseloads/:id',
    Page: lazy(() =>
      import('../dossiers/portfolio/PortfolioPage.tsx').then((file) => ({ default: file.PortfolioPage })),
    ),
  },
  {
    path: '/structures',
    Page: lazy(() => import('../structures/StructuresPage.tsx').then((file) => ({ default: file.StructuresPage }))),
  },
  {
    path: '/operations',
    Page: lazy(() => import('../participations/OperationsPage.tsx').then((file) => ({ default: file.OperationsPage }))),
  },
  {
    path: '/operations/enter',
    Page: lazy(() => import('../participations/EntryPage.tsx').then((file) => ({ default: file.EntryPage }))),
  },
  {
    path: '/prescribe',
    Page: lazy(() => import('../prescriptions/hand-in/HandInPage.tsx').then((file) => ({ default: file.HandInPage }))),
  },
  {
    path: '/sent-prescriptions',
    Page: lazy(() => import('../prescriptions/sent/SentPage.tsx').then((file) => ({ default: file.SentPage }))),
  },
  {
    path: '/plie-settings',
    Page: lazy(() => import('../plie-settings/SettingsPage.tsx').then((file) => ({ default: file.SettingsPage }))),
  },
  {
    path: '/webhooks',
    Page: lazy(() => import('../webhooks/WebhooksPage.tsx').then((file) => ({ default: file.WebhooksPage }))),
  },
  { path: '/plies', Page: lazy(() => import('../plies/PliesPage.tsx').then((file) => ({ default: file.PliesPage }))) },
]

/** Pages with nothing of the application around them. */
export const barePages: readonly { path: string; Page: ComponentType }[] = [
  {
    path: '/submissions/:id/print',
    Page: lazy(() => import('../submissions/PrintPage.tsx').then((file) => ({ default: file.PrintPage }))),
  },
]
