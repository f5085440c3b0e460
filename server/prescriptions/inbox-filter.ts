import type { Eligibility, JourneySettings } from '../../schema/index.ts'
import { pieceKey } from '../../schema/index.ts'
import { type Sql, sql } from '../platform/plan/sql.ts'
import type { PrescriptionChannel, PrescriptionStatus } from './prescription.entity.ts'

/** What the inbox is narrowed to; absent: all. */
export interface InboxFilter {
  readonly status?: readonly PrescriptionStatus[] | null | undefined
  /** Beginning of the person's family or first name. */
  readonly search?: string | null | undefined
  readonly eligibility?: readonly Eligibility[] | null | undefined
  readonly channel?: readonly PrescriptionChannel[] | null | undefined
  /** Beginning of the name of the commune. */
  readonly commune?: string | null | undefined
  /** Part of what the prescriber, or whoever the link was given to, is called. */
  readonly prescriber?: string | null | undefined
  /** Received at least so many days ago. */
  readonly waitingDays?: number | null | undefined
  readonly possibleDuplicate?: boolean | null | undefined
  readonly missingPiece?: boolean | null | undefined
}

const plain = (text: string) => `regexp_replace(normalize(lower(${text}), NFD), '[\u0300-\u036f]', '', 'g')`
const typed = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)

/** Of what is not decided yet. */
const OPEN = "('RECEIVED', 'IN_REVIEW', 'AWAITING_ANSWER')"

/**
 * Somebody the PLIE knows, or somebody else who waits, shares a name but for a slip, and a birth date, a number or an address.
 * A question for a person, who looks at each with its reasons; it decides nothing.
 */
export const likelyKnown = (of: string): string => {
  const digits = (text: string) => `right(regexp_replace(coalesce(${text}, ''), '\\D', '', 'g'), 9)`
  const said = (key: string) => `(${of}.person ->> '${key}')`
  const same = (born: string, phone: string, email: string) =>
    `(${born}::text = ${said('birthDate')} or ${email} = ${said('email')}
      or (length(${digits(said('phone'))}) = 9 and ${digits(phone)} = ${digits(said('phone'))}))`
  return `(${of}.status in ${OPEN} and (
    exists (select 1 from participant k where k.plie_id = ${of}.plie_id and k.name_keys && ${of}.name_keys
      and ${same('k.birth_date', 'k.phone', 'k.email')})
    or exists (select 1 from prescription k where k.plie_id = ${of}.plie_id and k.id <> ${of}.id and k.status in ${OPEN}
      and k.name_keys && ${of}.name_keys
      and ${same("(k.person ->> 'birthDate')", "(k.person ->> 'phone')", "(k.person ->> 'email')")})))`
}

export const inboxSql = (filter: InboxFilter, { now, settings }: { now: Date; settings: JourneySettings }): Sql[] => {
  const { status, eligibility, channel, commune, prescriber, waitingDays, possibleDuplicate, missingPiece } = filter
  const search = typed(filter.search?.trim() ?? '')
  return [
    ...oneOf('prescription.status', status),
    ...oneOf('prescription.eligibility', eligibility),
    ...oneOf('prescription.channel', channel),
    ...(search === ''
      ? []
      : [
          sql(
            `${plain("prescription.person ->> 'lastName'")} like ? or ${plain("prescription.person ->> 'firstName'")} like ?`,
            ...[`${search}%`, `${search}%`],
          ),
        ]),
    ...(commune?.trim()
      ? [sql(`${plain("prescription.person ->> 'commune'")} like ?`, `${typed(commune.trim())}%`)]
      : []),
    ...(prescriber?.trim() ? [sentBySql(`%${typed(prescriber.trim())}%`)] : []),
    ...(waitingDays ? [sql('prescription.submitted_at <= ?', new Date(now.getTime() - waitingDays * DAY_MS))] : []),
    ...flag(possibleDuplicate, sql(likelyKnown('prescription'))),
    ...flag(missingPiece, missingSql(settings)),
  ]
}

const DAY_MS = 24 * 3_600_000

const oneOf = (column: string, values: readonly string[] | null | undefined): Sql[] =>
  values?.length ? [sql(`${column} in (${values.map(() => '?').join(', ')})`, ...values)] : []

const flag = (wanted: boolean | null | undefined, condition: Sql): Sql[] =>
  wanted === null || wanted === undefined
    ? []
    : [wanted ? condition : sql(`not (${condition.text})`, ...condition.params)]

const sentBySql = (like: string): Sql =>
  sql(
    `${plain("coalesce(prescription.prescriber ->> 'name', '')")} like ? or exists (select 1 from prescription_link l
       where l.plie_id = prescription.plie_id and l.id = prescription.link_id and ${plain('l.label')} like ?)`,
    ...[like, like],
  )

/** A paper the PLIE asks for at the entry that nobody has seen, and that is not joined. */
const missingSql = ({ entryEvidence }: JourneySettings): Sql => {
  const documents = entryEvidence ?? []
  if (documents.length === 0) return sql('false')
  return sql(
    `exists (select 1 from (values ${documents.map(() => '(?::text, ?::text)').join(', ')}) as asked (document, key)
       where asked.key <> all (prescription.pieces) and not exists (select 1 from prescription_piece s
         where s.plie_id = prescription.plie_id and s.prescription_id = prescription.id and s.document = asked.document))`,
    ...documents.flatMap(({ fr }) => [fr, pieceKey(fr)]),
  )
}
