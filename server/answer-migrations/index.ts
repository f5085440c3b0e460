import './answer-migrations.policy.ts'

export type { ChosenPlan } from './answer-migration.entity.ts'
export { AnswerMigrationResolver } from './answer-migrations.resolver.ts'
export { ChosenMigrationType, VersionMigrationInput } from './answer-migrations.types.ts'
export { chosenInput } from './chosen-input.ts'
export { checkPlan, holdForPublication } from './hold-for-publication.ts'
export { migrateOpenForms } from './migrate-open-forms.ts'
export { presentChosen } from './present-plan.ts'
