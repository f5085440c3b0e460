import { type DossierStatus, mistypedDates, type PlainDate } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** Compared at most: those that have most in common with who is asked about. */
const MOST = 100

export interface AskedPerson {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: PlainDate | null
  readonly phone: string | null
  readonly email: string | null
}

export interface KnownRow extends AskedPerson {
  readonly id: string
  readonly commune: string | null
}

export interface KnownJourney {
  readonly id: string
  readonly participantId: string
  readonly number: string
  readonly status: DossierStatus
  readonly openedAt: PlainDate
  readonly admittedOn: PlainDate | null
  readonly closedAt: PlainDate | null
  readonly referentId: string | null
  readonly prescriberId: string | null
  readonly referentName: string | null
  readonly outcome: string | null
}

/** The last nine digits: what a French number has in common however it is written. */
const END_OF_NUMBER = 9
const digits = (text: string) => `right(regexp_replace(${text}, '\\D', '', 'g'), ${END_OF_NUMBER})`

export const knownPeople = (ctx: RequestContext) => ({
  /** People of the PLIE who share a name but for a slip, a birth date, a number or an address; most alike first. */
  async alike({ firstName, lastName, birthDate, phone, email }: AskedPerson): Promise<KnownRow[]> {
    const days = birthDate === null ? [] : [birthDate, ...mistypedDates(birthDate)]
    const rows = await ctx.em.execute<{ row: KnownRow }[]>(
      `with asked as (
         select keys_of_name(?) || keys_of_name(?) as keys, ?::date[] as days, ${digits("coalesce(?, '')")} as phone, ?::text as email),
       found as (
         select p.id, p.first_name, p.last_name, p.birth_date, p.phone, p.email, p.commune,
           p.name_keys && a.keys as name, coalesce(p.birth_date = any (a.days), false) as day,
           coalesce(length(a.phone) = ${END_OF_NUMBER} and ${digits('p.phone')} = a.phone, false) as number,
           coalesce(p.email = a.email, false) as address, p.name_keys, a.keys
         from participant p cross join asked a where p.plie_id = ?::uuid)
       select json_build_object('id', id, 'firstName', first_name, 'lastName', last_name, 'birthDate', birth_date, 'phone', phone,
         'email', email, 'commune', commune) as row
       from found where name or day or number or address
       order by day::int * 20 + number::int * 20 + address::int * 20
         + (select count(*) from unnest(name_keys) k (key) where k.key = any (keys)) desc, id
       limit ${MOST}`,
      [lastName, firstName, `{${days.join(',')}}`, phone, email, plieOf(ctx)],
    )
    return rows.map(({ row }) => row)
  },

  /** Every journey of these people, the latest first. */
  async journeys(participantIds: readonly string[]): Promise<KnownJourney[]> {
    if (participantIds.length === 0) return []
    const rows = await ctx.em.execute<{ row: KnownJourney }[]>(
      `select json_build_object('id', d.id, 'participantId', d.participant_id, 'number', d.number, 'status', d.status,
         'openedAt', d.opened_at, 'admittedOn', d.admitted_on, 'closedAt', d.closed_at, 'referentId', d.referent_id,
         'prescriberId', d.prescriber_id, 'referentName', a.display_name, 'outcome', (
           select e.outcome from exit_decision e where e.plie_id = d.plie_id and e.dossier_id = d.id and d.status = 'exited'
           order by e.decided_at desc, e.id desc limit 1)) as row
       from dossier d left join account a on a.id = d.referent_id
       where d.plie_id = ?::uuid and d.participant_id = any (?::uuid[]) order by d.opened_at desc, d.created_at desc`,
      [plieOf(ctx), `{${participantIds.join(',')}}`],
    )
    return rows.map(({ row }) => row)
  },
})
