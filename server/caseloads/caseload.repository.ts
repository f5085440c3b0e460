import {
  type CandidateReferent,
  CLOSED_STATUSES,
  capacityFor,
  caseloadRange,
  caseloadSettings,
  type DossierStatus,
  type PlainDate,
} from '../../schema/index.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { plies } from '../tenants/index.ts'
import { type ReferentAbsence, ReferentAbsenceEntity } from './referent-absence.entity.ts'

const OPEN = `not in (${CLOSED_STATUSES.map((status) => `'${status}'`).join(', ')})`

interface LoadRow {
  readonly id: string
  readonly name: string
  readonly open: number
  readonly communes: readonly { readonly commune: string; readonly people: number }[]
  readonly away: boolean
  /** Percent of full time. */
  readonly percent: number
  readonly version: number
  readonly structure: EmployingStructure | null
}

/** The structure that employs a référent now. */
export interface EmployingStructure {
  readonly id: string
  readonly name: string
  readonly communes: readonly string[]
  readonly since: PlainDate
}

export interface Caseload extends CandidateReferent {
  /** Away today. */
  readonly away: boolean
  /** Of the member. */
  readonly version: number
  readonly structure: EmployingStructure | null
  /** Fewest and most people the PLIE’s text gives for this working time; null where it is silent. */
  readonly range: { readonly least: number | null; readonly most: number | null }
}

export interface TransferableRow {
  readonly id: string
  readonly number: string
  readonly lastName: string
  readonly firstName: string
  readonly commune: string | null
  readonly status: DossierStatus
  readonly referentId: string | null
  readonly referentName: string | null
  readonly version: number
}

export const caseloads = (ctx: RequestContext) => ({
  /** Every référent of the PLIE with what they follow, by name; two statements whatever their number. */
  async all(): Promise<Caseload[]> {
    const settings = caseloadSettings(await plies(ctx).settings())
    const rows = await ctx.em.execute<{ row: LoadRow }[]>(
      `select json_build_object('id', a.id, 'name', a.display_name,
         'percent', m.working_time, 'version', m.version, 'open', (select count(*)::int from dossier d where d.plie_id = m.plie_id and d.referent_id = a.id and d.status ${OPEN}),
         'communes', (select coalesce(json_agg(c), '[]'::json) from (
           select p.commune, count(*)::int as people from dossier d
             join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
           where d.plie_id = m.plie_id and d.referent_id = a.id and d.status ${OPEN} and p.commune is not null
           group by p.commune order by 2 desc, 1 limit 50) c),
         'structure', (select json_build_object('id', s.id, 'name', s.name, 'communes', s.communes, 'since', x.from_day)
           from structure_spell x join structure s on s.plie_id = x.plie_id and s.id = x.structure_id
           where x.plie_id = m.plie_id and x.account_id = a.id and x.until_day is null),
         'away', exists (select 1 from referent_absence r where r.plie_id = m.plie_id and r.referent_id = a.id
           and r.from_day <= ?::date and coalesce(r.until_day, ?::date) >= ?::date)) as row
       from membership m join account a on a.id = m.account_id
       where m.plie_id = ?::uuid and m.active and 'referent' = any (m.roles) order by a.display_name, a.id`,
      [ctx.today, ctx.today, ctx.today, plieOf(ctx)],
    )
    return rows.map(({ row: { percent, ...row } }) => ({
      ...row,
      ...{ workingTime: percent / 100, capacity: capacityFor(settings, percent / 100) },
      range: caseloadRange(settings, percent / 100),
    }))
  },

  /** How many open dossiers are somebody's. */
  async openOf(referentId: string): Promise<number> {
    const [row] = await ctx.em.execute<{ n: number }[]>(
      `select count(*)::int as n from dossier d where d.plie_id = ?::uuid and d.referent_id = ?::uuid and d.status ${OPEN}`,
      [plieOf(ctx), referentId],
    )
    return row?.n ?? 0
  },

  /** Whether this member follows people in the PLIE. */
  async setWorkingTime(referentId: string, percent: number): Promise<boolean> {
    const rows = await ctx.em.execute<{ account_id: string }[]>(
      `update membership set working_time = ? where plie_id = ?::uuid and account_id = ?::uuid and active
         and 'referent' = any (roles) returning account_id`,
      [percent, plieOf(ctx), referentId],
    )
    return rows.length === 1
  },

  /** Open dossiers of a référent, or those of these ids that are open; by name. */
  async open(asked: { readonly referentId: string } | { readonly ids: readonly string[] }): Promise<TransferableRow[]> {
    const [which, value] =
      'ids' in asked
        ? (['d.id = any (?::uuid[])', `{${asked.ids.join(',')}}`] as const)
        : (['d.referent_id = ?::uuid', asked.referentId] as const)
    const rows = await ctx.em.execute<{ row: TransferableRow }[]>(
      `select json_build_object('id', d.id, 'number', d.number, 'lastName', p.last_name, 'firstName', p.first_name,
         'commune', p.commune, 'status', d.status, 'referentId', d.referent_id, 'referentName', a.display_name,
         'version', d.version) as row
       from dossier d join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
         left join account a on a.id = d.referent_id
       where d.plie_id = ?::uuid and d.status ${OPEN} and ${which} order by p.search_name, d.id`,
      [plieOf(ctx), value],
    )
    return rows.map(({ row }) => row)
  },
})

export const referentAbsences = (ctx: RequestContext) => ({
  /** Absences that are not over, soonest first. Held until the end of the transaction: two that overlap wait for each other. */
  async current(): Promise<ReferentAbsence[]> {
    const rows = await ctx.em.find(
      ReferentAbsenceEntity,
      { plieId: plieOf(ctx) },
      { orderBy: { fromDay: 'asc', id: 'asc' } },
    )
    return rows.filter(({ untilDay }) => (untilDay ?? ctx.today) >= ctx.today)
  },
  get: (id: string): Promise<ReferentAbsence | null> =>
    ctx.em.findOne(ReferentAbsenceEntity, { plieId: plieOf(ctx), id }),
  async ofReferent(referentId: string): Promise<ReferentAbsence[]> {
    await ctx.em.execute(
      'select 1 from membership where plie_id = ?::uuid and account_id = ?::uuid for no key update',
      [plieOf(ctx), referentId],
    )
    return ctx.em.find(ReferentAbsenceEntity, { plieId: plieOf(ctx), referentId })
  },
  add: (absence: Omit<ReferentAbsence, 'plieId'>): Promise<ReferentAbsence> =>
    insert(ctx, ReferentAbsenceEntity, absence),
  /** Back today: yesterday was the last day; an absence that had not begun before today never was. */
  async end(id: string): Promise<void> {
    await ctx.em.execute(
      'delete from referent_absence where plie_id = ?::uuid and id = ?::uuid and from_day >= ?::date',
      [plieOf(ctx), id, ctx.today],
    )
    await ctx.em.execute(
      `update referent_absence set until_day = ?::date - 1
       where plie_id = ?::uuid and id = ?::uuid and coalesce(until_day, ?::date) >= ?::date`,
      [ctx.today, plieOf(ctx), id, ctx.today, ctx.today],
    )
  },
})
