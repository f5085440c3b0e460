/** The page of a public prescription link: no account, no back office. */
export { PrescriptionPage } from './PrescriptionPage.tsx'
