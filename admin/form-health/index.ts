/** How a form fares in the dossiers that filled it. */
export { default as HealthPage } from './HealthPage.tsx'
