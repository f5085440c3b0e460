import './answer-migrations.policy.ts'
import { AnswerMigrationResolver } from './answer-migrations.resolver.ts'
import { MigratedSubmissionResolver, SubmissionMigrationResolver } from './submission-migrations.resolver.ts'
import './submission-migrations.shape.ts'

export type { ChosenPlan } from './answer-migration.entity.ts'
export { ChosenMigrationType, VersionMigrationInput } from './answer-migrations.types.ts'
export { chosenInput } from './chosen-input.ts'
export { checkPlan, holdForPublication } from './hold-for-publication.ts'
export { migrateOpenForms } from './migrate-open-forms.ts'
export { presentChosen } from './present-plan.ts'

export const answerMigrationResolvers = [
  AnswerMigrationResolver,
  MigratedSubmissionResolver,
  SubmissionMigrationResolver,
] as const
