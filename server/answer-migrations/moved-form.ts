import {
  type Answer,
  type Evaluation,
  type EvaluationContext,
  evaluate,
  type FormDefinition,
  type Id,
  type Migration,
  type MigrationPlan,
  migrate,
} from '../../schema/index.ts'
import type { OpenForm } from './open-forms.ts'

/** A form under way as the new version has it. */
export interface MovedForm {
  readonly id: string
  readonly dossierId: string
  readonly migration: Migration
  readonly scores: Evaluation['scores']
  readonly total: number | null
  /** What is now where the migration touched something; null: nothing. */
  readonly moved: { readonly [id: Id]: Answer | null }
}

/** Migrates one form under way; its scores are those of the new version, read by whoever filled it last. */
export const movedForm = (
  { id, answers, dossier, authorKind }: OpenForm,
  plan: MigrationPlan,
  { from, to }: { from: FormDefinition; to: FormDefinition },
  context: EvaluationContext,
): MovedForm => {
  const migration = migrate(plan, from, to, answers)
  const { scores, total } = evaluate(to, migration.answers, {
    ...context,
    ...(authorKind === null ? {} : { author: authorKind }),
  })
  const now = new Map(Object.entries(migration.answers))
  const moved = Object.fromEntries(migration.undo.map(({ id: touched }) => [touched, now.get(touched) ?? null]))
  return { id, dossierId: dossier.id, migration, scores, total, moved }
}
