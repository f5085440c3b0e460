import { type Answers, CLOSED_STATUSES, type MigrationUndo } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { MigratedState } from './answer-migration.entity.ts'
import { BATCH, type OpenForm, openForm, PERSON_AND_DOSSIER } from './open-forms.ts'

/** A form a migration took with it, as it is now, and what becomes of it if the migration is taken back now. */
export interface MigratedForm extends OpenForm {
  readonly fromVersionId: string
  readonly undo: MigrationUndo
  readonly next: Exclude<MigratedState, 'MOVED'>
  /** Answers given since to what the migration had touched. */
  readonly replaced: Answers
}

/** What becomes of a form `s` in a dossier `d` if the migration `g` that took it is taken back now. */
export const NEXT_STATE = `case
  when d.status in (select jsonb_array_elements_text(?::jsonb)) then 'CLOSED'
  when s.status <> 'DRAFT' then 'SUBMITTED'
  when s.form_version_id <> g.to_version_id then 'MOVED_AGAIN'
  else 'BACK' end`
export const nextStateParams = (): string => JSON.stringify(CLOSED_STATUSES)

/** The answers given since to what a migration had touched, of a row `m` of it and the form `s`. */
export const SINCE = `select e.key, s.answers -> e.key as answer from jsonb_each(m.moved) e
  where s.answers -> e.key <> e.value`

const FROM = `migrated_answers m join answer_migration g on g.plie_id = m.plie_id and g.id = m.migration_id
  join submission s on s.plie_id = m.plie_id and s.id = m.submission_id
  join dossier d on d.plie_id = s.plie_id and d.id = s.dossier_id
  join participant p on p.plie_id = d.plie_id and p.id = d.participant_id`
const MOVED = "m.plie_id = ?::uuid and m.migration_id = ?::uuid and m.state = 'MOVED'"

/** Holds what a migration took, dossiers first: the order everybody keeps. */
export const holdMigratedForms = async (ctx: RequestContext, migrationId: string): Promise<void> => {
  const params = [plieOf(ctx), migrationId]
  await ctx.em.execute(
    `select 1 from dossier held where held.plie_id = ?::uuid and held.id in (select d.id from ${FROM} where ${MOVED})
     order by held.id for no key update`,
    [plieOf(ctx), ...params],
  )
  await ctx.em.execute(`select 1 from ${FROM} where ${MOVED} order by s.id for no key update of s`, params)
}

/** The forms a migration took, some at a time in the order of ids. */
export async function* migratedForms(ctx: RequestContext, migrationId: string): AsyncGenerator<MigratedForm[]> {
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await ctx.em.execute<Row[]>(
      `select ${PERSON_AND_DOSSIER}, m.from_version_id as "fromVersionId", m.undo, ${NEXT_STATE} as next,
         coalesce((select jsonb_object_agg(since.key, since.answer) from (${SINCE}) since), '{}') as replaced
       from ${FROM} where ${MOVED} and (?::uuid is null or s.id > ?::uuid) order by s.id limit ${BATCH}`,
      [nextStateParams(), plieOf(ctx), migrationId, after, after],
    )
    if (rows.length > 0)
      yield rows.map(({ fromVersionId, undo, next, replaced, ...row }) => ({
        ...openForm(row),
        fromVersionId,
        undo,
        next,
        replaced,
      }))
    after = rows.at(-1)?.id ?? null
    if (rows.length < BATCH) return
  }
}

type Row = Parameters<typeof openForm>[0] & Pick<MigratedForm, 'fromVersionId' | 'undo' | 'next' | 'replaced'>

/** Keeps where each form is once the migration is taken back, and what was answered since in place of what comes back. */
export const writeStates = async (
  ctx: RequestContext,
  migrationId: string,
  batch: readonly Pick<MigratedForm, 'id' | 'next' | 'replaced'>[],
): Promise<void> => {
  await ctx.em.execute(
    `update migrated_answers m set state = r.next, replaced = case when r.next = 'BACK' then r.replaced else '{}' end
     from jsonb_to_recordset(?::jsonb) as r(id uuid, next text, replaced jsonb)
     where m.plie_id = ?::uuid and m.migration_id = ?::uuid and m.submission_id = r.id`,
    [JSON.stringify(batch.map(({ id, next, replaced }) => ({ id, next, replaced }))), plieOf(ctx), migrationId],
  )
}
