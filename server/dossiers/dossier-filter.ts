import { type DossierStatus, nameWords } from '../../schema/index.ts'
import { isId } from '../platform/ids.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { followedFrom } from '../structures/index.ts'

/** EVER: none was written; FOR_MONTHS: for longer than the PLIE’s text lets go by. The accompaniment itself is none. */
export const WITHOUT_STEP = ['EVER', 'FOR_MONTHS'] as const
export type WithoutStep = (typeof WITHOUT_STEP)[number]

export interface DossierFilter {
  readonly status?: readonly DossierStatus[] | null
  readonly referentId?: string | null
  readonly mine?: boolean | null
  readonly search?: string | null
  readonly openedFrom?: string | null
  readonly openedTo?: string | null
  readonly enteredFrom?: string | null
  readonly enteredTo?: string | null
  /** However it is written. */
  readonly commune?: string | null
  readonly withoutReferent?: boolean | null
  /** That employs the référent now. */
  readonly structureId?: string | null
  /** Something is late that nobody put off. */
  readonly late?: boolean | null
  readonly withoutStep?: WithoutStep | null
}
export const DOSSIERS_WITH_PEOPLE =
  'dossier join participant on participant.plie_id = dossier.plie_id and participant.id = dossier.participant_id'

/**
 * What a younger capability keeps of the rows, null when the filter asks it nothing. `others` are the rows kept by all the rest, over
 * `DOSSIERS_WITH_PEOPLE`.
 */
export type DossierFilterPart = (ctx: RequestContext, filter: DossierFilter, others: Sql) => Promise<Sql | null>

const parts: DossierFilterPart[] = []

/** A younger capability reads its part of the filter. */
export const extendDossierFilter = (part: DossierFilterPart): void => {
  parts.push(part)
}

/** What every younger capability keeps of these rows. */
export const keptByParts = async (ctx: RequestContext, filter: DossierFilter, others: Sql): Promise<Sql> => {
  let kept = others
  for (const part of parts) {
    const more = await part(ctx, filter, kept)
    if (more !== null) kept = every([kept, more])
  }
  return kept
}

/** The typed filter, translated property by property: nothing of a client's object reaches SQL as it is (F7). */
export const filterSql = (ctx: RequestContext, filter: DossierFilter, identity: boolean): Sql[] => {
  const pieces: Sql[] = []
  if (filter.status?.length)
    pieces.push(sql(`dossier.status in (${filter.status.map(() => '?').join(', ')})`, ...filter.status))
  if (filter.referentId)
    pieces.push(isId(filter.referentId) ? sql('dossier.referent_id = ?::uuid', filter.referentId) : sql('false'))
  if (filter.mine) {
    const followed = [ctx.actor.id, ...(ctx.actor.covers ?? [])]
    pieces.push(sql(`dossier.referent_id in (${followed.map(() => '?::uuid').join(', ')})`, ...followed))
  }
  if (filter.structureId) {
    const mayKnow = isId(filter.structureId) && ctx.access.allows('structure.list')
    pieces.push(mayKnow ? followedFrom(filter.structureId) : sql('false'))
  }
  if (filter.withoutReferent) pieces.push(sql('dossier.referent_id is null'))
  if (filter.commune) pieces.push(sql('words_of_name(participant.commune) = words_of_name(?)', filter.commune))
  if (filter.enteredFrom) pieces.push(sql('dossier.admitted_on >= ?::date', filter.enteredFrom))
  if (filter.enteredTo) pieces.push(sql('dossier.admitted_on <= ?::date', filter.enteredTo))
  if (filter.openedFrom) pieces.push(sql('dossier.opened_at >= ?::date', filter.openedFrom))
  if (filter.openedTo) pieces.push(sql('dossier.opened_at <= ?::date', filter.openedTo))
  const search = filter.search?.trim() ?? ''
  if (search !== '') pieces.push(searchSql(ctx, search, identity))
  return pieces
}

/**
 * A dossier’s number as it begins, or a person each word of whose names is found: as it begins, however it is written, or one slip of
 * the keyboard apart.
 */
const searchSql = (ctx: RequestContext, search: string, identity: boolean): Sql => {
  const number = sql('dossier.number like ?', `${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  const words = nameWords(search)
  if (!identity || words.length === 0) return number
  const named = every(
    words.map((word) =>
      sql(
        `strpos(' ' || participant.search_name, ' ' || ?) > 0 or participant.id in (
           select k.participant_id from person_name_key k where k.plie_id = ?::uuid and k.key = any (keys_of_name(?)))`,
        word,
        plieOf(ctx),
        word,
      ),
    ),
  )
  return some([number, named])
}
