import { type DossierStatus, OPEN_STATUSES, type PlainDate, type WhoInSheet } from '../../schema/index.ts'
import type { Sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** A dossier under way with what its due items are worked out from, as the database gives it: moments are ISO texts. */
export interface DueRow {
  readonly id: string
  readonly referentId: string | null
  readonly status: DossierStatus
  readonly openedAt: PlainDate
  readonly admittedOn: PlainDate | null
  /** Day of the last act that moved it to its status; null when none did. */
  readonly movedOn: PlainDate | null
  readonly askedAt: string | null
  readonly standbys: readonly {
    from: PlainDate
    until: PlainDate | null
    endedOn: PlainDate | null
    extensions: number
  }[]
  readonly suspensions: readonly { from: PlainDate; until: PlainDate | null }[]
  readonly renewedOn: readonly PlainDate[]
  readonly submitted: readonly { kind: 'diagnostic' | 'review'; at: string }[]
  readonly seen: readonly string[]
  readonly jobs: readonly { from: PlainDate; until: PlainDate | null }[]
  readonly trainings: readonly { from: PlainDate; until: PlainDate | null }[]
  readonly snoozes: readonly Snooze[]
}

export interface Snooze {
  readonly item: string
  readonly until: PlainDate
  readonly dueOn: PlainDate
  readonly word: string | null
}

export interface WaitingSheet {
  readonly id: string
  readonly submittedAt: string
  readonly person: Pick<WhoInSheet, 'firstName' | 'lastName'>
}

const list = (values: string, from: string, order: string) =>
  `(select coalesce(json_agg(${values} order by ${order}), '[]'::json) from ${from})`
const ofDossier = (alias: string) => `${alias}.plie_id = dossier.plie_id and ${alias}.dossier_id = dossier.id`

const COLUMNS = `
  dossier.id, dossier.referent_id as "referentId", dossier.status, dossier.opened_at as "openedAt",
  dossier.admitted_on as "admittedOn",
  (select a.on_day from journey_act a
   where ${ofDossier('a')} and a.to_status = dossier.status and a.from_status <> a.to_status
   order by a.at desc, a.id desc limit 1) as "movedOn",
  (select s.asked_at from standby s where ${ofDossier('s')} and s.status = 'ASKED') as "askedAt",
  ${list(
    `json_build_object('from', s.from_day, 'until', s.until_day, 'endedOn', s.ended_on, 'extensions', s.extensions)`,
    `standby s where ${ofDossier('s')} and s.status in ('OPEN', 'ENDED')`,
    's.from_day, s.id',
  )} as standbys,
  ${list(
    `json_build_object('from', s.from_day, 'until', s.until_day)`,
    `suspension s where ${ofDossier('s')}`,
    's.from_day, s.id',
  )} as suspensions,
  ${list('a.on_day', `journey_act a where ${ofDossier('a')} and a.act = 'renew'`, 'a.on_day')} as "renewedOn",
  ${list(
    `json_build_object('kind', f.kind, 'at', s.submitted_at)`,
    `submission s join form f on f.plie_id = s.plie_id and f.id = s.form_id
       where ${ofDossier('s')} and s.status = 'SUBMITTED' and f.kind in ('diagnostic', 'review')`,
    's.submitted_at, s.id',
  )} as submitted,
  ${list('e.document', `entry_evidence e where ${ofDossier('e')}`, 'e.document')} as seen,
  ${list(
    `json_build_object('from', w.start_date, 'until', coalesce(w.actual_end_date, w.signed_end_date))`,
    `work_contract w where ${ofDossier('w')}`,
    'w.start_date, w.id',
  )} as jobs,
  ${list(
    `json_build_object('from', t.start_date, 'until', t.end_date)`,
    `training t where ${ofDossier('t')}`,
    't.start_date, t.id',
  )} as trainings,
  ${list(
    `json_build_object('item', z.item, 'until', z.until_day, 'dueOn', z.due_on, 'word', z.word)`,
    `due_snooze z where ${ofDossier('z')}`,
    'z.item',
  )} as snoozes`

export const dueRows = (ctx: RequestContext) => ({
  /** Dossiers under way that match, in one statement. */
  async underWay(matching: Sql): Promise<DueRow[]> {
    const rows = await ctx.em.execute<{ row: DueRow }[]>(
      `select to_json(r) as row from (
         select ${COLUMNS} from dossier
         where dossier.plie_id = ?::uuid and dossier.status in (${OPEN_STATUSES.map(() => '?').join(', ')}) and (${matching.text})
         order by dossier.number) r`,
      [plieOf(ctx), ...OPEN_STATUSES, ...matching.params],
    )
    return rows.map(({ row }) => row)
  },

  /** How many dossiers under way match. */
  async count(matching: Sql): Promise<number> {
    const [row] = await ctx.em.execute<{ n: number }[]>(
      `select count(*)::int as n from dossier
       where dossier.plie_id = ?::uuid and dossier.status in (${OPEN_STATUSES.map(() => '?').join(', ')}) and (${matching.text})`,
      [plieOf(ctx), ...OPEN_STATUSES, ...matching.params],
    )
    return row?.n ?? 0
  },

  /** Kinds of form the PLIE has published: what it has no form for is not missing. */
  async publishedKinds(): Promise<ReadonlySet<string>> {
    const rows = await ctx.em.execute<{ kind: string }[]>(
      `select distinct f.kind from form f
       where f.plie_id = ?::uuid and exists (select 1 from form_version v where v.plie_id = f.plie_id and v.form_id = f.id)`,
      [plieOf(ctx)],
    )
    return new Set(rows.map(({ kind }) => kind))
  },

  /** Prescriptions received and not decided. */
  async waitingSheets(): Promise<WaitingSheet[]> {
    const rows = await ctx.em.execute<{ row: WaitingSheet }[]>(
      `select to_json(r) as row from (
         select id, submitted_at as "submittedAt", person from prescription
         where plie_id = ?::uuid and status in ('RECEIVED', 'IN_REVIEW') order by submitted_at, id) r`,
      [plieOf(ctx)],
    )
    return rows.map(({ row }) => row)
  },

  /** Puts items off, each in the place of what was put off of it before; one statement. */
  async snoozeAll(items: readonly (Snooze & { readonly dossierId: string })[]): Promise<void> {
    await ctx.em.execute(
      `insert into due_snooze (plie_id, dossier_id, item, until_day, due_on, word, at, by_id)
       select ?::uuid, i."dossierId", i.item, i.until, i."dueOn", i.word, ?, ?::uuid
       from jsonb_to_recordset(?::jsonb) as i ("dossierId" uuid, item text, until date, "dueOn" date, word text)
       on conflict (plie_id, dossier_id, item) do update
         set until_day = excluded.until_day, due_on = excluded.due_on, word = excluded.word, at = excluded.at, by_id = excluded.by_id`,
      [plieOf(ctx), ctx.now, ctx.actor.id, JSON.stringify(items)],
    )
  },
})
