import { type Answers, type AuthorKind, CLOSED_STATUSES, type PlainDate } from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Remembered } from '../submissions/index.ts'

/** A form being filled in a dossier under way: what a migration may touch, and nothing else. */
export interface OpenForm {
  readonly id: string
  readonly answers: Answers
  readonly authorId: string | null
  readonly authorKind: AuthorKind | null
  readonly dossier: Remembered & {
    readonly number: string
    readonly referentId: string | null
    readonly prescriberId: string | null
  }
}

interface Row extends Omit<OpenForm, 'dossier'> {
  readonly dossierId: string
  readonly number: string
  readonly referentId: string | null
  readonly prescriberId: string | null
  readonly status: Dossier['status']
  readonly openedAt: PlainDate
  readonly birthDate: PlainDate | null
  readonly statuses: string[]
  readonly commune: string | null
}

/** Columns `openForm` reads, of a submission `s`, its dossier `d` and the person `p`. */
export const PERSON_AND_DOSSIER = `s.id, s.answers, s.author_id as "authorId", s.author_kind as "authorKind", d.id as "dossierId",
  d.number, d.referent_id as "referentId", d.prescriber_id as "prescriberId", d.status, d.opened_at::text as "openedAt",
  p.birth_date::text as "birthDate", p.statuses, p.commune`

/** How many are read, and changed, at once. */
export const BATCH = 500

const OPEN = `s.plie_id = ?::uuid and s.form_id = ?::uuid and s.status = 'DRAFT'
  and d.status not in (select jsonb_array_elements_text(?::jsonb))`
const scope = (ctx: RequestContext, formId: string) => [plieOf(ctx), formId, JSON.stringify(CLOSED_STATUSES)]
const FROM = 'submission s join dossier d on d.plie_id = s.plie_id and d.id = s.dossier_id'

/** How many forms are under way on each version that has some. */
export const countOpenForms = async (ctx: RequestContext, formId: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await ctx.em.execute<{ id: string; n: number }[]>(
    `select s.form_version_id as id, count(*)::int as n from ${FROM} where ${OPEN} group by s.form_version_id`,
    scope(ctx, formId),
  )
  return new Map(rows.map(({ id, n }) => [id, n]))
}

/**
 * The forms under way on a version, some at a time in the order of ids. `locked`: for a change; one somebody is changing at this
 * very moment is left out rather than waited for.
 */
export async function* openForms(
  ctx: RequestContext,
  formId: string,
  versionId: string,
  { locked }: { locked: boolean },
): AsyncGenerator<OpenForm[]> {
  for (let after: string | null = null; ; ) {
    const rows: Row[] = await ctx.em.execute<Row[]>(
      `select ${PERSON_AND_DOSSIER} from ${FROM} join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
       where ${OPEN} and s.form_version_id = ?::uuid and (?::uuid is null or s.id > ?::uuid)
       order by s.id limit ${BATCH} ${locked ? 'for no key update of s, d skip locked' : ''}`,
      [...scope(ctx, formId), versionId, after, after],
    )
    if (rows.length > 0) yield rows.map(openForm)
    after = rows.at(-1)?.id ?? null
    if (rows.length < BATCH) return
  }
}

/** A row of `PERSON_AND_DOSSIER`. */
export const openForm = ({ dossierId, number, referentId, prescriberId, status, openedAt, ...row }: Row): OpenForm => ({
  id: row.id,
  answers: row.answers,
  authorId: row.authorId,
  authorKind: row.authorKind,
  dossier: {
    id: dossierId,
    number,
    referentId,
    prescriberId,
    status,
    openedAt,
    participant: { birthDate: row.birthDate, statuses: row.statuses, commune: row.commune },
  },
})

/**
 * Waits for whoever is filling one of these forms, and holds them until the end of the transaction. Dossiers first, then
 * submissions, then (by the caller) the form: the order everybody keeps, so that nobody waits for ever.
 */
export const holdOpenForms = async (
  ctx: RequestContext,
  formId: string,
  versionIds: readonly string[],
): Promise<void> => {
  const params = [...scope(ctx, formId), JSON.stringify(versionIds)]
  const wanted = `${OPEN} and s.form_version_id in (select jsonb_array_elements_text(?::jsonb)::uuid)`
  await ctx.em.execute(
    `select 1 from dossier held where held.plie_id = ?::uuid and held.id in (select d.id from ${FROM} where ${wanted})
     order by held.id for no key update`,
    [plieOf(ctx), ...params],
  )
  await ctx.em.execute(`select 1 from ${FROM} where ${wanted} order by s.id for no key update of s`, params)
}
