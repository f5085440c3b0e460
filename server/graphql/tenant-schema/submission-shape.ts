import { dossierShape } from '../../dossiers/index.ts'
import { reachSql } from '../../platform/plan/reach.ts'
import type { Shape } from '../../platform/plan/shape.ts'

const fileShape: Shape = {
  type: 'FileAnswer',
  table: 'attachment',
  columns: { id: 'id', name: 'name', size: 'size', mime: 'mime' },
}

/** Files a dossier may hold in all (promises G2). */
const MOST_FILES = 20

/** Row columns the page itself needs, whatever is asked for. */
export const PAGE_COLUMNS = {
  id: 'id',
  sortKey: 'sort_key',
  formVersionId: 'form_version_id',
  authorId: 'author_id',
  referentId: 'dossier_referent_id',
  prescriberId: 'dossier_prescriber_id',
} as const

/** How one typed form is read: from the inner select of `read-submissions.ts`, which joins the dossier. */
export const submissionShapeOf = (type: string): Shape => ({
  type,
  table: 'submission',
  columns: {
    ...PAGE_COLUMNS,
    status: 'status',
    submittedAt: 'submitted_at',
    answers: 'answers',
    hidden: 'hidden',
    scores: 'scores',
    total: 'total',
  },
  needs: {
    answers: ['hidden'],
    answeredFields: ['answers', 'hidden'],
    missingAnswers: ['answers', 'hidden'],
    scores: ['total'],
  },
  relations: {
    dossier: {
      kind: 'one',
      to: () => dossierShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.dossier_id`,
      where: (child, _args, ctx) =>
        reachSql(ctx, ctx.access.reach('dossier.read'), (name) => name.replace(/^dossier\./, `${child}.`)),
    },
    files: {
      kind: 'many',
      to: () => fileShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.dossier_id`,
      limit: () => MOST_FILES,
    },
  },
})
