import { LockMode } from '@mikro-orm/core'
import type { Answer } from '../../schema/index.ts'
import { notFound } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Submission, SubmissionEntity } from './submission.entity.ts'

export const submissions = (ctx: RequestContext) => ({
  /** The dossier a submission is in: locked before it, everywhere in the same order, so that two acts never wait for each other. @throws NOT_FOUND */
  async dossierOf(id: string): Promise<string> {
    const [row] = isId(id)
      ? await ctx.em.execute<{ dossier_id: string }[]>(
          'select dossier_id from submission where plie_id = ?::uuid and id = ?::uuid',
          [plieOf(ctx), id],
        )
      : []
    if (row === undefined) throw notFound()
    return row.dossier_id
  },
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Submission> {
    const found = isId(id)
      ? await ctx.em.findOne(SubmissionEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (found === null) throw notFound()
    return found
  },
  /** The draft of a form in a dossier, or null. */
  draftOf: (dossierId: string, formId: string): Promise<Submission | null> =>
    ctx.em.findOne(SubmissionEntity, { plieId: plieOf(ctx), dossierId, formId, status: 'DRAFT' }),
  /** Latest submission of a form in a dossier, submitted or not. */
  async latestOf(dossierId: string, formId: string): Promise<Submission | null> {
    const [row] = await ctx.em.find(
      SubmissionEntity,
      { plieId: plieOf(ctx), dossierId, formId },
      { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 },
    )
    return row ?? null
  },
  /** Submitted ones of some forms in some dossiers, oldest first, to be read and not changed: the unit of work does not watch them. */
  submitted: (dossierIds: readonly string[], formIds: readonly string[]): Promise<Submission[]> =>
    ctx.em.find(
      SubmissionEntity,
      { plieId: plieOf(ctx), dossierId: { $in: [...dossierIds] }, formId: { $in: [...formIds] }, status: 'SUBMITTED' },
      { orderBy: { submittedAt: 'asc', id: 'asc' }, disableIdentityMap: true },
    ),
  /** Drafts and submitted ones of some forms in some dossiers, oldest first, to be read and not changed. */
  filled: (dossierIds: readonly string[], formIds: readonly string[]): Promise<Submission[]> =>
    ctx.em.find(
      SubmissionEntity,
      { plieId: plieOf(ctx), dossierId: { $in: [...dossierIds] }, formId: { $in: [...formIds] } },
      { orderBy: { createdAt: 'asc', id: 'asc' }, disableIdentityMap: true },
    ),
  /** Those of these ids, to be read and not changed. */
  withIds: (ids: readonly string[]): Promise<Submission[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : ctx.em.find(SubmissionEntity, { plieId: plieOf(ctx), id: { $in: [...ids] } }, { disableIdentityMap: true }),
  add: (submission: Omit<Submission, 'plieId'>): Promise<Submission> => insert(ctx, SubmissionEntity, submission),
  /** Appends what changed to the history, one row a field; null: the answer was taken away. */
  async keepHistory(submission: Submission, changes: ReadonlyMap<string, Answer | null>): Promise<void> {
    if (changes.size === 0) return
    const rows = [...changes].map(([field, answer]) => ({ id: newId(), field, answer }))
    await ctx.em.execute(
      `insert into answer_change (plie_id, id, submission_id, field_id, answer, at, by_id, form_version_id)
       select ?::uuid, r.id, ?::uuid, r.field, r.answer, ?, ?::uuid, ?::uuid
       from jsonb_to_recordset(?::jsonb) as r(id uuid, field text, answer jsonb)`,
      [plieOf(ctx), submission.id, ctx.now, ctx.actor.id, submission.formVersionId, JSON.stringify(rows)],
    )
  },
  /** Who changed the answers last, by display name. */
  async lastAuthor(submissionId: string): Promise<string | undefined> {
    const [row] = await ctx.em.execute<{ display_name: string }[]>(
      `select a.display_name from answer_change c join account a on a.id = c.by_id
       where c.submission_id = ? order by c.at desc, c.id desc limit 1`,
      [submissionId],
    )
    return row?.display_name
  },
  /** Those of these file ids that belong to the dossier. */
  async filesOf(dossierId: string, ids: readonly string[]): Promise<Set<string>> {
    const wanted = ids.filter(isId)
    if (wanted.length === 0) return new Set()
    const rows = await ctx.em.execute<{ id: string }[]>(
      `select id from attachment where dossier_id = ? and stored_at is not null and id in (${wanted.map(() => '?').join(', ')})`,
      [dossierId, ...wanted],
    )
    return new Set(rows.map((row) => row.id))
  },
})
