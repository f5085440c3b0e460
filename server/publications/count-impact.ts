import { CLOSED_STATUSES, type FormChange } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Forms, touchedBy } from './change-sites.ts'

/** How many answers a change touches, and in how many dossiers. Answers being typed are apart: they are of no one yet. */
export interface ImpactCounts {
  /** In forms not submitted yet. */
  readonly draftAnswers: number
  /** Submitted, in dossiers under way. */
  readonly openAnswers: number
  /** Submitted, in dossiers that are closed. */
  readonly closedAnswers: number
  readonly openDossiers: number
  readonly closedDossiers: number
}

const NONE: ImpactCounts = { draftAnswers: 0, openAnswers: 0, closedAnswers: 0, openDossiers: 0, closedDossiers: 0 }

/**
 * What each change of a form touches among the answers given to it, in one statement for all changes: each submission is opened
 * once. Null for a change that is of no answer (a title, a rule).
 */
export const countImpact = async (
  ctx: RequestContext,
  formId: string,
  changes: readonly FormChange[],
  forms: Forms,
): Promise<(ImpactCounts | null)[]> => {
  const sites = changes.map((change) => touchedBy(change, forms).sites)
  const wanted = sites.flatMap((all, change) => (all ?? []).map((site) => ({ change, place: site.in, ...site })))
  const rows =
    wanted.length === 0
      ? []
      : await ctx.em.execute<(ImpactCounts & { change: number })[]>(COUNT, [
          JSON.stringify(wanted),
          plieOf(ctx),
          formId,
          JSON.stringify(CLOSED_STATUSES),
        ])
  const counted = new Map(rows.map(({ change, ...counts }) => [change, counts]))
  return sites.map((all, change) => (all === null ? null : (counted.get(change) ?? NONE)))
}

/** A site without an option takes the reason given for no answer as an answer too; an option takes its value alone, or among others. */
const COUNT = `
  with site as materialized (
    select change, place, id, option from jsonb_to_recordset(?::jsonb) as s (change int, place text, id text, option text)
  ), held as (
    select s.dossier_id, s.status = 'DRAFT' as draft,
      d.status in (select jsonb_array_elements_text(given.closed)) as closed, kept.place, kept.id, kept.answer
    from (select ?::uuid as plie_id, ?::uuid as form_id, ?::jsonb as closed) given
    join submission s on s.plie_id = given.plie_id and s.form_id = given.form_id
    join dossier d on d.plie_id = s.plie_id and d.id = s.dossier_id
    cross join lateral (
      select 'answers' as place, top.key as id, top.value as answer from jsonb_each(s.answers) top
      union all
      select 'answers', cell.key, cell.value from jsonb_each(s.answers) top
        cross join lateral jsonb_path_query(top.value, '$.rows[*].answers') line
        cross join lateral jsonb_each(line) cell
      union all
      select 'scores', score.key, score.value from jsonb_each(s.scores) score where jsonb_typeof(score.value) <> 'null'
    ) kept
    where kept.id in (select id from site)
  )
  select site.change,
    count(*) filter (where held.draft)::int as "draftAnswers",
    count(*) filter (where not held.draft and not held.closed)::int as "openAnswers",
    count(*) filter (where not held.draft and held.closed)::int as "closedAnswers",
    count(distinct held.dossier_id) filter (where not held.closed)::int as "openDossiers",
    count(distinct held.dossier_id) filter (where held.closed)::int as "closedDossiers"
  from site join held on held.place = site.place and held.id = site.id
    and (site.option is null or held.answer -> 'value' @> to_jsonb(site.option))
  group by site.change`
