/** What becomes of the forms under way when a form changes: the plan of a publication, and the way back. */
export { MigrationPlanPanel } from './MigrationPlanPanel.tsx'
export { MigrationsDone } from './MigrationsDone.tsx'
export { asInput, type ChosenPlan } from './plan-choices.ts'
