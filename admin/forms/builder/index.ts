/** The form builder: opens on one form's draft and saves it as it is edited. */
export { BuilderPage } from './BuilderPage.tsx'
