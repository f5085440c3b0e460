import {
  CONTACT_CHANNELS,
  CONTACT_REASONS,
  type ContactChannel,
  type ContactPresence,
  type ContactReason,
  contactPresenceLabel,
  datePlus,
  isPlainDate,
  type Locale,
  type PlainDate,
  type SaidWords,
  say,
} from '../../schema/index.ts'
import { memberShape } from '../accounts/index.ts'
import { dossiers } from '../dossiers/index.ts'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { plies, wordsOf } from '../tenants/index.ts'

export interface SheetLine {
  readonly on: PlainDate
  readonly time: string | null
  readonly reason: string
  readonly channel: string
  readonly minutes: number | null
  readonly presence: string
  readonly by: string | null
  readonly signed: boolean
  /** Attachment of the participant’s signature; null for those who may not open the documents of the dossier. */
  readonly signatureId: string | null
}

export interface SheetPerson {
  readonly name: string
  readonly number: string
  readonly referent: string | null
  readonly lines: readonly SheetLine[]
}

/** The attendance of a month, one table a person. */
export interface AttendanceSheet {
  readonly locale: Locale
  /** Of the PLIE, in that language. */
  readonly words: SaidWords
  readonly plieId: string
  readonly plie: string
  /** First day of the month. */
  readonly month: PlainDate
  readonly people: readonly SheetPerson[]
  readonly madeOn: PlainDate
}

/** First day of a month written `2026-11`, null when it is not one. */
export const sheetMonth = (text: string): PlainDate | null => {
  const day = `${text}-01`
  return /^\d{4}-\d{2}$/.test(text) && isPlainDate(day) ? day : null
}

/** Whose sheet: one dossier, or everybody a référent follows. */
export type SheetOf = { readonly dossierId: string } | { readonly referentId: string }

/** What was held or missed in a month, signatures included; appointments and notes are not on it. Audited. @throws NOT_FOUND */
export const attendanceSheet = useCase(
  'contact.sheet',
  async (ctx, asked: { of: SheetOf; month: PlainDate }): Promise<AttendanceSheet> => {
    const { of, month } = asked
    const where = await whose(ctx, of)
    const rows = await readRows(ctx, every([where, ...inMonth(month)]))
    const words = await wordsOf(ctx)
    const people = Map.groupBy(rows, ({ number }) => number)
    return {
      ...{ locale: ctx.locale, words, plieId: plieOf(ctx), month, madeOn: ctx.today, plie: await plies(ctx).name() },
      people: [...people].map(([number, held]) => ({
        number,
        name: `${held[0]?.last_name ?? ''} ${held[0]?.first_name ?? ''}`.trim(),
        referent: held[0]?.referent ?? null,
        lines: held.map((row) => lineOf(row, ctx.locale, words, ctx.access.allows('attachment.read'))),
      })),
    }
  },
  { reads: true, audited: true },
)

const whose = async (ctx: RequestContext, of: SheetOf): Promise<Sql> => {
  if ('dossierId' in of) {
    const dossier = await dossiers(ctx).get(of.dossierId)
    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('contact.read', dossier, 'dossier.read')
    return sql('d.id = ?::uuid', dossier.id)
  }
  ctx.access.require('contact.read')
  if (!isId(of.referentId)) throw notFound()
  concerns(ctx, 'member', of.referentId)
  const reach = reachSql(ctx, ctx.access.reach('contact.read'), (name) => name.replace('dossier.', 'd.'))
  return every([reach, sql('d.referent_id = ?::uuid', of.referentId)])
}

const inMonth = (month: PlainDate): Sql[] => [
  sql('c.on_day >= ?::date', month),
  sql('c.on_day < ?::date', datePlus(month, 1, 'm') ?? month),
  sql(`c.presence <> 'planned'`),
]

interface Row {
  readonly number: string
  readonly first_name: string | null
  readonly last_name: string | null
  readonly referent: string | null
  readonly day: PlainDate
  readonly at_time: string | null
  readonly channel: ContactChannel
  readonly presence: ContactPresence
  readonly reason: ContactReason
  readonly minutes: number | null
  readonly by: string | null
  readonly signature_id: string | null
}

/** Names are those of people the caller may know by name: a program may hold the dossiers without the identities. */
const readRows = (ctx: RequestContext, where: Sql): Promise<Row[]> => {
  const named = ctx.access.allows('participant.read-identity')
  const name = (column: string) => (named ? `p.${column}` : 'null')
  return ctx.em.execute<Row[]>(
    `select d.number, ${name('first_name')} as first_name, ${name('last_name')} as last_name, r.display_name as referent,
       c.on_day::text as day, c.at_time, c.channel, c.presence, c.reason, c.minutes, b.display_name as by, c.signature_id
     from contact c
     join dossier d on d.plie_id = c.plie_id and d.id = c.dossier_id
     join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
     left join ${memberShape.table} r on r.plie_id = d.plie_id and r.id = d.referent_id
     left join ${memberShape.table} b on b.plie_id = c.plie_id and b.id = c.recorded_by
     where c.plie_id = ?::uuid and ${where.text}
     order by p.last_name, p.first_name, d.number, c.on_day, c.at_time nulls first, c.id`,
    [plieOf(ctx), ...where.params],
  )
}

const lineOf = (row: Row, locale: Locale, words: SaidWords, opens: boolean): SheetLine => {
  const label = <Id extends string>(kinds: readonly { id: Id; label: { fr: string; en: string } }[], id: Id): string =>
    say(kinds.find((kind) => kind.id === id)?.label ?? { fr: id }, locale)
  return {
    ...{ on: row.day, time: row.at_time, minutes: row.minutes, by: row.by },
    ...{ signed: row.signature_id !== null, signatureId: opens ? row.signature_id : null },
    reason: label(CONTACT_REASONS, row.reason),
    channel: label(CONTACT_CHANNELS, row.channel),
    presence: contactPresenceLabel(row.presence, locale, words),
  }
}
