import { extendShape, type Relation, type Shape } from '../platform/plan/shape.ts'
import { submissionShape } from '../submissions/index.ts'

/** A relation of one row, found by its id. */
const one = (to: Shape, id: (parent: string) => string): Relation => ({
  kind: 'one',
  to: () => to,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${id(parent)}`,
})
const ofMigration = (column: string) => (parent: string) =>
  `(select g.${column} from answer_migration g where g.plie_id = ${parent}.plie_id and g.id = ${parent}.migration_id)`

const migrationShape: Shape = {
  type: 'MigrationOfSubmission',
  table: 'answer_migration',
  columns: { id: 'id', at: 'at', undoneAt: 'undone_at' },
}
const versionShape: Shape = {
  type: 'VersionOfSubmission',
  table: 'form_version',
  columns: { id: 'id', number: 'number', reason: 'reason' },
}
/** The record the rules are asked about, with the author of the answers beside it. */
const ruledShape: Shape = {
  type: 'DossierOfSubmission',
  table: 'dossier',
  columns: { id: 'id', referentId: 'referent_id', prescriberId: 'prescriber_id', status: 'status' },
}
const writtenShape: Shape = {
  type: 'AuthorOfSubmission',
  table: 'submission',
  columns: { id: 'id', authorId: 'author_id' },
}

/** What a migration did to one submission; it is read with the submission, by whoever may read that. */
const submissionMigrationShape: Shape = {
  type: 'SubmissionMigration',
  table: 'migrated_answers',
  columns: {
    id: 'migration_id',
    state: 'state',
    undo: 'undo',
    setAside: 'set_aside',
    moved: 'moved',
    replaced: 'replaced',
  },
  needs: {
    at: ['migration'],
    backAt: ['migration', 'state'],
    fromVersion: ['from'],
    toVersion: ['to'],
    reason: ['to'],
    answers: ['state', 'undo', 'setAside', 'moved', 'replaced', 'from', 'to', 'ruled', 'written'],
  },
  relations: {
    migration: one(migrationShape, (parent) => `${parent}.migration_id`),
    from: one(versionShape, (parent) => `${parent}.from_version_id`),
    to: one(versionShape, ofMigration('to_version_id')),
    ruled: one(
      ruledShape,
      (parent) =>
        `(select s.dossier_id from submission s where s.plie_id = ${parent}.plie_id and s.id = ${parent}.submission_id)`,
    ),
    written: one(writtenShape, (parent) => `${parent}.submission_id`),
  },
}

extendShape(submissionShape, {
  relations: {
    migrations: {
      kind: 'many',
      to: () => submissionMigrationShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.submission_id = ${parent}.id`,
      orderBy: (child) => `${ofMigration('at')(child)} desc, ${child}.migration_id desc`,
    },
  },
})
