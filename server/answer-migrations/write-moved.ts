import type { Answer, Answers, Evaluation, Id } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { MovedForm } from './moved-form.ts'

interface Versions {
  readonly migrationId: string
  readonly fromVersionId: string
  readonly toVersionId: string
}

/** Writes forms taken to another version: their answers, their history, and what takes them back. Three statements for all. */
export const writeMoved = async (
  ctx: RequestContext,
  { migrationId, fromVersionId, toVersionId }: Versions,
  forms: readonly MovedForm[],
): Promise<void> => {
  await writeAnswers(
    ctx,
    forms.map(({ id, migration, scores, total, moved }) => ({
      id,
      versionId: toVersionId,
      answers: migration.answers,
      scores,
      total,
      changed: moved,
    })),
  )
  await ctx.em.execute(
    `insert into migrated_answers
       (plie_id, migration_id, submission_id, from_version_id, undo, set_aside, moved, replaced, state)
     select ?::uuid, ?::uuid, r.id, ?::uuid, r.undo, r.set_aside, r.moved, '{}', 'MOVED'
     from jsonb_to_recordset(?::jsonb) as r(id uuid, undo jsonb, set_aside jsonb, moved jsonb)`,
    [
      plieOf(ctx),
      migrationId,
      fromVersionId,
      JSON.stringify(
        forms.map(({ id, migration, moved }) => ({ id, undo: migration.undo, set_aside: migration.setAside, moved })),
      ),
    ],
  )
}

export interface Rewritten {
  readonly id: string
  readonly versionId: string
  readonly answers: Answers
  readonly scores: Evaluation['scores']
  readonly total: number | null
  /** What goes into the history; null: the answer was taken away. */
  readonly changed: { readonly [id: Id]: Answer | null }
}

/** Gives forms under way their answers on a version. Whoever has one open meets a conflict: its lock moves. */
export const writeAnswers = async (ctx: RequestContext, forms: readonly Rewritten[]): Promise<void> => {
  await ctx.em.execute(
    `update submission s set form_version_id = r."versionId", answers = r.answers, scores = r.scores, total = r.total,
       lock = s.lock + 1, updated_at = ?
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "versionId" uuid, answers jsonb, scores jsonb, total float8)
     where s.plie_id = ?::uuid and s.id = r.id`,
    [ctx.now, JSON.stringify(forms.map(({ changed: _, ...form }) => form)), plieOf(ctx)],
  )
  const history = forms.flatMap(({ id, versionId, changed }) =>
    Object.entries(changed).map(([field, answer]) => ({
      id: newId(),
      submission: id,
      field,
      answer,
      version: versionId,
    })),
  )
  if (history.length === 0) return
  await ctx.em.execute(
    `insert into answer_change (plie_id, id, submission_id, field_id, answer, at, by_id, form_version_id)
     select ?::uuid, r.id, r.submission, r.field, nullif(r.answer, 'null'), ?, ?, r.version
     from jsonb_to_recordset(?::jsonb) as r(id uuid, submission uuid, field text, answer jsonb, version uuid)`,
    [plieOf(ctx), ctx.now, ctx.actor.id, JSON.stringify(history)],
  )
}
