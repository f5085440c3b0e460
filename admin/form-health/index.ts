import { lazy } from 'react'

/** How a form fares, at `/forms/<id>/health`. */
export const HealthPage = lazy(() => import('./HealthPage.tsx'))
