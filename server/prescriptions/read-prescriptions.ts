import { journeySettings } from '../../schema/index.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { decodeCursor, encodeCursor, pageSize } from '../platform/plan/cursor.ts'
import { isHere } from '../platform/plan/is-here.ts'
import { type Row, readMany, readOne } from '../platform/plan/plan.ts'
import { reachSql } from '../platform/plan/reach.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { plies } from '../tenants/index.ts'
import { type InboxFilter, inboxSql } from './inbox-filter.ts'
import { prescriptionOwner, prescriptionShape } from './prescriptions.shape.ts'

export interface ListPrescriptions extends InboxFilter {
  readonly first: number
  readonly after?: string | null | undefined
  readonly offset?: number | null | undefined
  readonly oldestFirst: boolean
  readonly selection: Selection
  /** Counting costs a statement: only when asked for. */
  readonly counts: boolean
}
export interface PrescriptionPage {
  readonly rows: readonly Row[]
  readonly cursors: readonly string[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number
}

const MAX_OFFSET = 10_000

/** A page of the prescriptions the caller may see, in one statement (two with the count). */
export const listPrescriptions = useCase(
  'prescription.list',
  async (ctx, asked: ListPrescriptions): Promise<PrescriptionPage> => {
    ctx.access.require('prescription.list')
    const first = pageSize(asked.first)
    const offset = asked.offset ?? 0
    if (offset < 0 || offset > MAX_OFFSET) throw new Refusal('BAD_USER_INPUT', 'input.page-too-large')

    const direction = asked.oldestFirst ? 'asc' : 'desc'
    const sort = `SUBMITTED_AT:${direction}`
    const from = asked.after ? decodeCursor(asked.after, sort) : null
    const beyond: Sql[] =
      from === null
        ? []
        : [
            sql(
              `(prescription.submitted_at, prescription.id) ${asked.oldestFirst ? '>' : '<'} (?::timestamptz, ?::uuid)`,
              String(from.value),
              from.id,
            ),
          ]
    // Only the papers asked for are the PLIE's own.
    const settings = journeySettings(asked.missingPiece == null ? null : await plies(ctx).settings())
    const narrowed = inboxSql(asked, { now: ctx.now, settings })
    const matching = every([visible(ctx, 'prescription.list'), ...narrowed])
    const rows = await readMany(ctx, prescriptionShape, asked.selection, every([matching, ...beyond]), {
      orderBy: `prescription.submitted_at ${direction}, prescription.id ${direction}`,
      limit: first + 1,
      offset,
      sortKey: 'prescription.submitted_at::text',
    })
    const page = rows.slice(0, first)
    return {
      rows: page,
      cursors: page.map((row) => encodeCursor({ sort, value: String(row['sortKey']), id: String(row['id']) })),
      hasNextPage: rows.length > first,
      hasPreviousPage: from !== null || offset > 0,
      totalCount: asked.counts ? await count(ctx, matching) : 0,
    }
  },
  { reads: true },
)

/** One prescription; null for an unknown one, another PLIE's, or one the caller may not see. Audited (promises J1). */
export const readPrescription = useCase(
  'prescription.read',
  async (ctx, asked: { id: string; selection: Selection }): Promise<Row | null> => {
    ctx.access.require('prescription.read')
    if (!isId(asked.id)) return null
    if (await isHere(ctx, 'prescription', asked.id)) concerns(ctx, 'prescription', asked.id)
    const where = every([visible(ctx, 'prescription.read'), sql('prescription.id = ?::uuid', asked.id)])
    return readOne(ctx, prescriptionShape, asked.selection, where)
  },
  { reads: true, audited: true },
)

const visible = (ctx: RequestContext, permission: 'prescription.list' | 'prescription.read'): Sql =>
  reachSql(ctx, ctx.access.reach(permission), prescriptionOwner('prescription'))

const count = async (ctx: RequestContext, where: Sql): Promise<number> => {
  const [row] = await ctx.em.execute<{ n: number }[]>(
    `select count(*)::int as n from prescription where ${where.text}`,
    [...where.params],
  )
  return row?.n ?? 0
}
