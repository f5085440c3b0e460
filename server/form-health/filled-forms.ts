import type { Answers, AuthorKind, PlainDate } from '../../schema/index.ts'
import { dayOf } from '../platform/clock.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Remembered } from '../submissions/index.ts'

/** Submitted forms looked at, the latest first: enough to tell a habit, few enough to be counted while somebody waits. */
export const MOST_COUNTED = 3_000
const BATCH = 500

/** One submitted form, ready to be evaluated as it was that day. */
export interface FilledForm {
  readonly formVersionId: string
  readonly answers: Answers
  readonly author: AuthorKind | undefined
  readonly day: PlainDate
  readonly dossier: Remembered
}

interface Row {
  readonly formVersionId: string
  readonly answers: Answers
  readonly authorKind: AuthorKind | null
  readonly submittedAt: number
  readonly dossierId: string
  readonly openedAt: PlainDate
  readonly status: Remembered['status']
  readonly birthDate: PlainDate | null
  readonly statuses: string[]
  readonly commune: string | null
}

/** What the submitted forms are at a moment: how many, and a word that changes when one of them does. */
export const filledState = async (ctx: RequestContext, formId: string): Promise<{ total: number; state: string }> => {
  const [row] = await ctx.em.execute<{ total: number; state: string }[]>(
    `select count(*)::int as total, count(*) || '/' || coalesce(max(updated_at)::text, '') || '/' || coalesce(max(submitted_at)::text, '') as state
     from submission where plie_id = ?::uuid and form_id = ?::uuid and status = 'SUBMITTED'`,
    [plieOf(ctx), formId],
  )
  return row ?? { total: 0, state: '' }
}

/** The submitted forms of the PLIE, latest first, batch after batch so that memory stays flat. */
export async function* filledForms(ctx: RequestContext, formId: string): AsyncGenerator<FilledForm[]> {
  for (let from = 0; from < MOST_COUNTED; from += BATCH) {
    const rows = await ctx.em.execute<Row[]>(
      `select s.form_version_id as "formVersionId", s.answers, s.author_kind as "authorKind",
         (extract(epoch from s.submitted_at) * 1000)::float8 as "submittedAt", d.id as "dossierId", d.opened_at::text as "openedAt",
         d.status, p.birth_date::text as "birthDate", p.statuses, p.commune
       from submission s
       join dossier d on d.plie_id = s.plie_id and d.id = s.dossier_id
       join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
       where s.plie_id = ?::uuid and s.form_id = ?::uuid and s.status = 'SUBMITTED'
       order by s.submitted_at desc, s.id desc limit ? offset ?`,
      [plieOf(ctx), formId, BATCH, from],
    )
    if (rows.length > 0) yield rows.map(filledForm)
    if (rows.length < BATCH) return
  }
}

const filledForm = (row: Row): FilledForm => ({
  formVersionId: row.formVersionId,
  answers: row.answers,
  author: row.authorKind ?? undefined,
  day: dayOf(new Date(row.submittedAt)),
  dossier: {
    id: row.dossierId,
    openedAt: row.openedAt,
    status: row.status,
    participant: { birthDate: row.birthDate, statuses: row.statuses, commune: row.commune },
  },
})
