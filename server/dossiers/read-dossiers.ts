import { type DossierStatus, nameWords } from '../../schema/index.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { decodeCursor, encodeCursor, pageSize } from '../platform/plan/cursor.ts'
import { isHere } from '../platform/plan/is-here.ts'
import { type Row, readMany, readOne } from '../platform/plan/plan.ts'
import { reachSql } from '../platform/plan/reach.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { dossierShape } from './dossiers.shape.ts'

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
}
export type DossierSort = 'OPENED_AT' | 'UPDATED_AT' | 'LAST_NAME' | 'NUMBER' | 'STATUS'

export interface ListDossiers {
  readonly first: number
  readonly after?: string | null | undefined
  readonly offset?: number | null | undefined
  readonly filter?: DossierFilter | null | undefined
  readonly orderBy?: { readonly by: DossierSort; readonly direction: 'ASC' | 'DESC' } | null | undefined
  readonly selection: Selection
  /** Counting costs a statement: only when asked for. */
  readonly counts: boolean
}

export interface DossierPage {
  readonly rows: readonly Row[]
  readonly cursors: readonly string[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number
}

/** SQL of each sort key and the type its cursor value is cast to. */
const SORTS: Record<DossierSort, { column: string; type: string }> = {
  OPENED_AT: { column: 'dossier.opened_at', type: 'date' },
  UPDATED_AT: { column: 'dossier.updated_at', type: 'timestamptz' },
  LAST_NAME: { column: 'lower(participant.last_name)', type: 'text' },
  NUMBER: { column: 'dossier.number', type: 'text' },
  STATUS: { column: 'dossier.status', type: 'text' },
}

const MAX_OFFSET = 10_000
/** Dossiers with the person of each. */
export const DOSSIER_FROM =
  'dossier join participant on participant.plie_id = dossier.plie_id and participant.id = dossier.participant_id'

/** A page of the dossiers the caller may see, in one statement (two with the count). */
export const listDossiers = useCase(
  'dossier.list',
  async (ctx, asked: ListDossiers): Promise<DossierPage> => {
    const reach = ctx.access.reach('dossier.list')
    ctx.access.require('dossier.list')
    const first = pageSize(asked.first)
    const offset = asked.offset ?? 0
    if (offset < 0 || offset > MAX_OFFSET) throw new Refusal('BAD_USER_INPUT', 'input.page-too-large')

    const sort = asked.orderBy?.by ?? 'UPDATED_AT'
    const direction = asked.orderBy?.direction ?? (asked.orderBy ? 'ASC' : 'DESC')
    const identity = ctx.access.allows('participant.read-identity')
    if (sort === 'LAST_NAME' && !identity) throw new Refusal('FORBIDDEN')

    const matching = every([reachSql(ctx, reach), ...dossierFilterSql(ctx, asked.filter ?? {}, identity)])
    const { column, type } = SORTS[sort]
    const order = `${column} ${direction}, dossier.id ${direction}`
    const name = `${sort}:${direction}`
    const from = asked.after ? decodeCursor(asked.after, name) : null
    const beyond: Sql[] =
      from === null
        ? []
        : [
            sql(
              `(${column}, dossier.id) ${direction === 'ASC' ? '>' : '<'} (?::${type}, ?::uuid)`,
              String(from.value),
              from.id,
            ),
          ]

    const rows = await readMany(ctx, dossierShape, asked.selection, every([matching, ...beyond]), {
      from: DOSSIER_FROM,
      orderBy: order,
      limit: first + 1,
      offset,
      sortKey: `(${column})::text`,
    })
    const page = rows.slice(0, first)
    return {
      rows: page,
      cursors: page.map((row) => encodeCursor({ sort: name, value: String(row['sortKey']), id: String(row['id']) })),
      hasNextPage: rows.length > first,
      hasPreviousPage: from !== null || offset > 0,
      totalCount: asked.counts ? await count(ctx, matching) : 0,
    }
  },
  { reads: true },
)

const count = async (ctx: RequestContext, where: Sql): Promise<number> => {
  const [row] = await ctx.em.execute<{ n: number }[]>(
    `select count(*)::int as n from ${DOSSIER_FROM} where ${where.text}`,
    [...where.params],
  )
  return row?.n ?? 0
}

/** The typed filter, translated property by property: nothing of a client's object reaches SQL as it is (F7). */
export const dossierFilterSql = (ctx: RequestContext, filter: DossierFilter, identity: boolean): Sql[] => {
  const pieces: Sql[] = []
  if (filter.status?.length)
    pieces.push(sql(`dossier.status in (${filter.status.map(() => '?').join(', ')})`, ...filter.status))
  if (filter.referentId)
    pieces.push(isId(filter.referentId) ? sql('dossier.referent_id = ?::uuid', filter.referentId) : sql('false'))
  if (filter.mine) {
    const followed = [ctx.actor.id, ...(ctx.actor.covers ?? [])]
    pieces.push(sql(`dossier.referent_id in (${followed.map(() => '?::uuid').join(', ')})`, ...followed))
  }
  if (filter.withoutReferent) pieces.push(sql('dossier.referent_id is null'))
  if (filter.commune) pieces.push(sql('words_of_name(participant.commune) = words_of_name(?)', filter.commune))
  if (filter.enteredFrom) pieces.push(sql('dossier.admitted_on >= ?::date', filter.enteredFrom))
  if (filter.enteredTo) pieces.push(sql('dossier.admitted_on <= ?::date', filter.enteredTo))
  if (filter.openedFrom) pieces.push(sql('dossier.opened_at >= ?::date', filter.openedFrom))
  if (filter.openedTo) pieces.push(sql('dossier.opened_at <= ?::date', filter.openedTo))
  const search = filter.search?.trim() ?? ''
  if (search !== '') pieces.push(searchSql(search, identity))
  return pieces
}

/**
 * A dossier’s number as it begins, or a person each word of whose names is found: as it begins, however it is written, or one slip of
 * the keyboard apart.
 */
const searchSql = (search: string, identity: boolean): Sql => {
  const number = sql('dossier.number like ?', `${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  const words = nameWords(search)
  if (!identity || words.length === 0) return number
  const named = every(
    words.map((word) =>
      sql(
        `strpos(' ' || participant.search_name, ' ' || ?) > 0 or participant.name_keys && keys_of_name(?)`,
        word,
        word,
      ),
    ),
  )
  return some([number, named])
}

/** One dossier, or null when the caller may not see it; its opening is audited (J1). */
export const readDossier = useCase(
  'dossier.read',
  async (ctx, asked: { id: string; selection: Selection }): Promise<Row | null> => {
    const reach = reachSql(ctx, ctx.access.reach('dossier.read'))
    ctx.access.require('dossier.read')
    if (!isId(asked.id)) return null
    const row = await readOne(ctx, dossierShape, asked.selection, every([reach, sql('dossier.id = ?::uuid', asked.id)]))
    // Whoever is refused a row of the PLIE leaves its id in the trail; ids of nothing, or of others, stay out of it.
    if (row !== null || (await isHere(ctx, 'dossier', asked.id))) concerns(ctx, 'dossier', asked.id)
    return row
  },
  { reads: true, audited: true },
)
