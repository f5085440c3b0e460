import { memberShape } from '../accounts/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { formShape, formVersionShape } from '../forms/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Shape } from '../platform/plan/shape.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

/** Submissions with the dossier the policies ask about. */
export const SUBMISSION_FROM =
  'submission join dossier on dossier.plie_id = submission.plie_id and dossier.id = submission.dossier_id'

const byId = (column: string) => (parent: string, child: string) =>
  `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`

/** `referentId` of the dossier stands on the row, so that the rules can be asked about it. */
export const submissionShape: Shape = {
  type: 'Submission',
  table: 'submission',
  columns: {
    id: 'id',
    status: 'status',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
    submittedAt: 'submitted_at',
    lock: 'lock',
    authorId: 'author_id',
    keptAuthorKind: 'author_kind',
    dossierId: 'dossier_id',
    formId: 'form_id',
    formVersionId: 'form_version_id',
    answers: 'answers',
    hidden: 'hidden',
    rawScores: 'scores',
    total: 'total',
  },
  needs: {
    answers: ['formVersionId', 'authorId', 'ruled', 'formId', 'hidden'],
    answeredFields: ['answers', 'formVersionId', 'authorId', 'ruled', 'formId', 'hidden'],
    withheld: ['answers', 'formVersionId', 'authorId', 'ruled', 'formId', 'hidden'],
    scores: ['rawScores', 'total', 'formVersionId', 'authorId', 'ruled', 'formId'],
    issues: ['status', 'answers', 'formVersionId', 'dossierId', 'authorId', 'ruled', 'formId'],
    abilities: ['status', 'authorId', 'ruled', 'formId'],
    authorKind: ['keptAuthorKind', 'status', 'authorId', 'ruled', 'formId'],
  },
  relations: {
    form: { kind: 'one', to: () => formShape, on: byId('form_id') },
    version: { kind: 'one', to: () => formVersionShape, on: byId('form_version_id') },
    // Answers and dossiers are two scopes of an external system: one does not open the other.
    dossier: {
      kind: 'one',
      to: () => dossierShape,
      on: byId('dossier_id'),
      where: (child, _args, ctx) =>
        reachSql(ctx, ctx.access.reach('dossier.read'), (name) => name.replace(/^dossier\./, `${child}.`)),
    },
    ruled: { kind: 'one', to: () => ruledShape, on: byId('dossier_id') },
    author: { kind: 'one', to: () => memberShape, on: byId('author_id') },
  },
}

/** What the rules need of the dossier, apart from what the caller asked. */
const ruledShape: Shape = {
  type: 'RuledDossier',
  table: 'dossier',
  columns: { id: 'id', referentId: 'referent_id', prescriberId: 'prescriber_id', status: 'status' },
}

/** Policy columns seen from a submission row under `alias`. */
export const submissionOwner = (alias: string) => (name: string) =>
  name === 'submission.author_id'
    ? `${alias}.author_id`
    : name === 'submission.form_id'
      ? `${alias}.form_id`
      : `(select d.referent_id from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

/** The submissions under `alias` a caller may see; a draft is for those who may fill it, it says nothing yet to the others. */
export const visibleSubmissions = (ctx: RequestContext, alias: string): Sql =>
  every([
    reachSql(ctx, ctx.access.reach('submission.read'), submissionOwner(alias)),
    some([
      sql(`${alias}.status = 'SUBMITTED'`),
      reachSql(ctx, ctx.access.reach('submission.write'), submissionOwner(alias)),
    ]),
  ])

const searchPreparationShape: Shape = {
  type: 'SearchPreparation',
  table: 'search_preparation',
  columns: { id: 'id', copied: 'copied', total: 'total', startedAt: 'started_at' },
}

extendShape(formShape, {
  relations: {
    searchPreparation: {
      kind: 'one',
      to: () => searchPreparationShape,
      on: (parent, child) =>
        `${child}.plie_id = ${parent}.plie_id and ${child}.form_id = ${parent}.id and ${child}.done_at is null`,
      orderBy: (child) => `${child}.started_at`,
    },
  },
})

extendShape(dossierShape, {
  relations: {
    submissions: {
      kind: 'many',
      takesArgs: true,
      to: () => submissionShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
      where: (child, args, ctx) =>
        every([
          visibleSubmissions(ctx, child),
          ...(typeof args['formKey'] === 'string'
            ? [
                sql(
                  `${child}.form_id in (select f.id from form f where f.plie_id = ${child}.plie_id and f.key = ?)`,
                  args['formKey'],
                ),
              ]
            : []),
        ]),
      orderBy: (child) => `${child}.created_at desc, ${child}.id desc`,
      limit: () => 100,
    },
  },
})
