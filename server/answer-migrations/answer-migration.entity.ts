import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Answer, Answers, Id, MigrationAction, MigrationUndo } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/**
 * What was chosen for the forms under way on some versions. A version that is not named keeps its forms; an entry that is not keeps
 * the action proposed.
 */
export type ChosenPlan = readonly {
  readonly formVersionId: string
  readonly entries: readonly { readonly id: string; readonly action: MigrationAction }[]
}[]

/** One publication that took forms under way with it. */
export const AnswerMigrationEntity = defineEntity({
  name: 'AnswerMigration',
  tableName: 'answer_migration',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    formId: p.uuid(),
    toVersionId: p.uuid(),
    plan: p.json().$type<ChosenPlan>(),
    at: p.datetime(),
    byId: p.uuid().nullable(),
    undoneAt: p.datetime().nullable(),
    undoneBy: p.uuid().nullable(),
  },
})
export type AnswerMigration = InferEntity<typeof AnswerMigrationEntity>

/**
 * Where a form under way is, once taken to a newer version: still there; back; or left there when the migration was taken back,
 * because it had been submitted, its dossier closed, or another migration had taken it further.
 */
export const MIGRATED_STATES = ['MOVED', 'BACK', 'SUBMITTED', 'CLOSED', 'MOVED_AGAIN'] as const
export type MigratedState = (typeof MIGRATED_STATES)[number]

/** What a migration did to one form under way. Nothing that was answered is lost: `undo` and `setAside` hold it. */
export const MigratedAnswersEntity = defineEntity({
  name: 'MigratedAnswers',
  tableName: 'migrated_answers',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    migrationId: p.uuid().primary(),
    submissionId: p.uuid().primary(),
    fromVersionId: p.uuid(),
    undo: p.json().$type<MigrationUndo>(),
    /** Answers taken out, under their old ids. */
    setAside: p.json().$type<Answers>(),
    /** What it left where it touched something, null for nothing: an answer that is another now was given since. */
    moved: p.json().$type<{ readonly [id: Id]: Answer | null }>(),
    /** Answers given since to what the migration had touched, kept apart when it was taken back. */
    replaced: p.json().$type<Answers>(),
    state: p.text().$type<MigratedState>(),
  },
})
export type MigratedAnswers = InferEntity<typeof MigratedAnswersEntity>
