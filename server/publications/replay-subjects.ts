import {
  type Answers,
  type AuthorKind,
  CLOSED_STATUSES,
  type FormKind,
  isOneOf,
  type PlainDate,
} from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import { dayOf } from '../platform/clock.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Remembered } from '../submissions/index.ts'

/** One thing the rules of a form are run on: a submission; for exit criteria, a dossier, with the last exit form filled in it. */
export interface Subject {
  readonly id: string
  readonly submissionId: string | null
  readonly dossier: Remembered & {
    readonly number: string
    readonly referentId: string | null
    readonly closed: boolean
  }
  readonly answers: Answers
  readonly authorId: string | null
  readonly author: AuthorKind | undefined
  /** The day whose facts are used: that of the decision or of the submission, today for what is under way. */
  readonly day: PlainDate
  /** The last decision kept of a dossier, for exit criteria; it stays as it is. */
  readonly kept: { readonly outcome: string; readonly on: PlainDate } | null
}

interface Row {
  readonly id: string
  readonly submissionId: string | null
  readonly dossierId: string
  readonly number: string
  readonly referentId: string | null
  readonly status: Dossier['status']
  readonly openedAt: PlainDate
  readonly closedAt: PlainDate | null
  readonly birthDate: PlainDate | null
  readonly statuses: string[]
  readonly commune: string | null
  readonly answers: Answers | null
  readonly authorId: string | null
  readonly authorKind: AuthorKind | null
  /** Milliseconds since 1970; null: not submitted. */
  readonly submittedAt: number | null
  readonly outcome: string | null
  readonly decidedAt: number | null
}

/** Comes before every id. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

const COLUMNS = `
  s.id as "submissionId", d.id as "dossierId", d.number, d.referent_id as "referentId", d.status, d.opened_at::text as "openedAt",
  d.closed_at::text as "closedAt", p.birth_date::text as "birthDate", p.statuses, p.commune, s.answers, s.author_id as "authorId",
  s.author_kind as "authorKind", (extract(epoch from s.submitted_at) * 1000)::float8 as "submittedAt"`

/** Whatever their state, submissions of the form. */
const SUBMISSIONS = {
  key: 's.id',
  from: `submission s join dossier d on d.plie_id = s.plie_id and d.id = s.dossier_id
    join participant p on p.plie_id = d.plie_id and p.id = d.participant_id`,
  where: 's.plie_id = ?::uuid and s.form_id = ?::uuid',
  counted: 'submission s',
  decision: 'null::text as outcome, null::float8 as "decidedAt"',
}

/** Dossiers of people who came into the PLIE, each with the last exit form filled and the last decision. */
const DOSSIERS = {
  key: 'd.id',
  from: `(select ?::uuid as plie_id, ?::uuid as form_id) given
    join dossier d on d.plie_id = given.plie_id and d.status not in ('prescribed', 'refused')
    join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
    left join lateral (
      select * from submission s where s.plie_id = d.plie_id and s.dossier_id = d.id and s.form_id = given.form_id
      order by s.created_at desc, s.id desc limit 1) s on true
    left join lateral (
      select * from exit_decision e where e.plie_id = d.plie_id and e.dossier_id = d.id
      order by e.decided_at desc, e.id desc limit 1) e on true`,
  where: 'true',
  counted: `(select ?::uuid as plie_id, ?::uuid as form_id) given
    join dossier d on d.plie_id = given.plie_id and d.status not in ('prescribed', 'refused')`,
  decision: 'e.outcome, (extract(epoch from e.decided_at) * 1000)::float8 as "decidedAt"',
}

/** What the rules of one form are run on, in the order of ids. */
export const replaySubjects = (ctx: RequestContext, form: { id: string; kind: FormKind }) => {
  const { key, from, where, counted, decision } = form.kind === 'exit' ? DOSSIERS : SUBMISSIONS
  const scope = [plieOf(ctx), form.id]
  const read = async (condition: string, params: readonly unknown[]): Promise<Subject[]> => {
    const rows = await ctx.em.execute<Row[]>(
      `select ${key} as id, ${COLUMNS}, ${decision} from ${from} where ${where} and ${condition}`,
      [...scope, ...params],
    )
    return rows.map((row) => subjectOf(row, form.kind, ctx.today))
  }
  return {
    async count(): Promise<number> {
      const [row] = await ctx.em.execute<{ n: number }[]>(
        `select count(*)::int as n from ${counted} where ${where}`,
        scope,
      )
      return row?.n ?? 0
    },
    /** Those after a subject, or the first ones. */
    after: (id: string | null, limit: number): Promise<Subject[]> =>
      read(`${key} > ?::uuid order by ${key} limit ${limit}`, [id ?? BEFORE_ALL]),
    async find(id: string): Promise<Subject | null> {
      const [found] = await read(`${key} = ?::uuid`, [id])
      return found ?? null
    },
  }
}

const subjectOf = (row: Row, kind: FormKind, today: PlainDate): Subject => {
  const closed = isOneOf(CLOSED_STATUSES, row.status)
  const kept =
    row.outcome === null || row.decidedAt === null ? null : { outcome: row.outcome, on: dayOf(new Date(row.decidedAt)) }
  const submitted = row.submittedAt === null ? null : dayOf(new Date(row.submittedAt))
  return {
    id: row.id,
    submissionId: row.submissionId,
    dossier: {
      id: row.dossierId,
      number: row.number,
      referentId: row.referentId,
      status: row.status,
      openedAt: row.openedAt,
      closed,
      participant: { birthDate: row.birthDate, statuses: row.statuses, commune: row.commune },
    },
    answers: row.answers ?? {},
    authorId: row.authorId,
    // Exit criteria are asked of a dossier by whoever follows it: nobody fills them.
    author: kind === 'exit' ? undefined : (row.authorKind ?? undefined),
    day: kind === 'exit' ? (kept?.on ?? (closed ? row.closedAt : null) ?? today) : (submitted ?? today),
    kept,
  }
}
