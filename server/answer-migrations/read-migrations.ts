import { forms } from '../forms/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import { useCase } from '../platform/use-case.ts'
import { NEXT_STATE, nextStateParams, SINCE } from './migrated-forms.ts'

/** How many forms a migration took, and where they are; while it stands, what taking it back now would do. */
export interface MigrationCounts {
  readonly forms: number
  /** Back, or that would come back. */
  readonly back: number
  readonly submitted: number
  readonly closed: number
  readonly movedAgain: number
  /** Of those that would come back: with answers given since that the former ones take the place of. */
  readonly answeredSince: number
  readonly setAside: number
}

export interface DoneMigration {
  readonly id: string
  readonly at: Date
  readonly by: string | null
  readonly fromVersions: readonly number[]
  readonly toVersion: number
  readonly undoneAt: Date | null
  readonly undoneBy: string | null
  readonly counts: MigrationCounts
}

/** The migrations of a form's answers, latest first. */
export const readMigrations = useCase(
  'answers.read-migrations',
  async (ctx, asked: { formId: string }): Promise<DoneMigration[]> => {
    const form = await forms(ctx).get(asked.formId)
    ctx.access.require('answers.migrate', form)
    const rows = await ctx.em.execute<(Omit<DoneMigration, 'counts'> & MigrationCounts)[]>(SELECT, [
      nextStateParams(),
      ...[plieOf(ctx), form.id],
      ...[plieOf(ctx), form.id],
    ])
    return rows.map(
      ({ id, at, by, fromVersions, toVersion, undoneAt, undoneBy, ...counts }): DoneMigration => ({
        id,
        at: new Date(at),
        by,
        fromVersions,
        toVersion,
        undoneAt: undoneAt === null ? null : new Date(undoneAt),
        undoneBy,
        counts,
      }),
    )
  },
  { reads: true },
)

const count = (state: string) => `count(*) filter (where t.state = '${state}')::int`

const SELECT = `
  with taken as (
    select m.migration_id, m.from_version_id, case when m.state = 'MOVED' then ${NEXT_STATE} else m.state end as state,
      m.state = 'MOVED' and exists (${SINCE}) as since, m.set_aside <> '{}' as aside
    from migrated_answers m join answer_migration g on g.plie_id = m.plie_id and g.id = m.migration_id
      join submission s on s.plie_id = m.plie_id and s.id = m.submission_id
      join dossier d on d.plie_id = s.plie_id and d.id = s.dossier_id
    where m.plie_id = ?::uuid and g.form_id = ?::uuid
  )
  select g.id, g.at, who.display_name as by, g.undone_at as "undoneAt", back.display_name as "undoneBy", v.number as "toVersion",
    coalesce(array_agg(distinct f.number) filter (where f.number is not null), '{}') as "fromVersions", count(t.*)::int as forms,
    ${count('BACK')} as back, ${count('SUBMITTED')} as submitted, ${count('CLOSED')} as closed, ${count('MOVED_AGAIN')} as "movedAgain",
    count(*) filter (where t.state = 'BACK' and t.since)::int as "answeredSince", count(*) filter (where t.aside)::int as "setAside"
  from answer_migration g
    join form_version v on v.plie_id = g.plie_id and v.id = g.to_version_id
    left join account who on who.id = g.by_id
    left join account back on back.id = g.undone_by
    left join taken t on t.migration_id = g.id
    left join form_version f on f.plie_id = g.plie_id and f.id = t.from_version_id
  where g.plie_id = ?::uuid and g.form_id = ?::uuid
  group by g.id, g.at, g.undone_at, who.display_name, back.display_name, v.number
  order by g.at desc, g.id desc`
