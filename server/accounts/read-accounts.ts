import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { decodeCursor, encodeCursor, pageSize } from '../platform/plan/cursor.ts'
import { planColumns, type Row, readMany, readOne, runPlan } from '../platform/plan/plan.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { apiTokenShape, auditEntryShape, plieShape } from './accounts.shape.ts'
import { memberShape } from './member.shape.ts'

export interface Asked {
  readonly selection: Selection
}

const MOST_MEMBERS = 1_000
const MOST_TOKENS = 500

/** The PLIE of the request. @throws PLIE_REQUIRED outside one. */
export const readPlie = useCase(
  'plie.read',
  async (ctx, { selection }: Asked): Promise<Row> => {
    const id = plieOf(ctx)
    ctx.access.require('plie.read')
    const row = await readOne(ctx, plieShape, selection, sql('plie.id = ?::uuid', id))
    if (row === null) throw new Refusal('NOT_FOUND')
    return row
  },
  { reads: true },
)

const readMembers = (ctx: RequestContext, selection: Selection, where: Sql): Promise<Row[]> => {
  const inner = sql(
    `select * from ${memberShape.table} x where ${where.text} order by display_name, id limit ${MOST_MEMBERS}`,
    ...where.params,
  )
  return runPlan(ctx, inner, planColumns(ctx, memberShape, selection, 'member'), 'member')
}

/** The members of the PLIE by name, those removed included: history names them. */
export const listMembers = useCase(
  'member.list',
  async (ctx, { selection }: Asked): Promise<Row[]> => {
    const id = plieOf(ctx)
    ctx.access.require('member.list')
    return readMembers(ctx, selection, sql('x.plie_id = ?::uuid', id))
  },
  { reads: true },
)

export const readMember = useCase(
  'member.list',
  async (ctx, { id, selection }: Asked & { id: string }): Promise<Row> => {
    const plie = plieOf(ctx)
    ctx.access.require('member.list')
    const [row] = await readMembers(ctx, selection, sql('x.plie_id = ?::uuid and x.id = ?::uuid', plie, id))
    if (row === undefined) throw new Refusal('NOT_FOUND')
    return row
  },
  { reads: true },
)

/** The tokens of the PLIE, newest first; no secret is among them. */
export const listApiTokens = useCase(
  'token.list',
  async (ctx, { selection }: Asked): Promise<Row[]> => {
    const id = plieOf(ctx)
    ctx.access.require('token.manage')
    const where = sql('api_token.plie_id = ?::uuid', id)
    return readMany(ctx, apiTokenShape, selection, where, {
      orderBy: 'api_token.created_at desc, api_token.id',
      limit: MOST_TOKENS,
    })
  },
  { reads: true },
)

export const readApiToken = useCase(
  'token.list',
  async (ctx, { id, selection }: Asked & { id: string }): Promise<Row> => {
    const plie = plieOf(ctx)
    ctx.access.require('token.manage')
    const row = await readOne(
      ctx,
      apiTokenShape,
      selection,
      sql('api_token.plie_id = ?::uuid and api_token.id = ?::uuid', plie, id),
    )
    if (row === null) throw new Refusal('NOT_FOUND')
    return row
  },
  { reads: true },
)

export interface ListAuditEntries extends Asked {
  readonly first: number
  readonly after?: string | null | undefined
  /** Only what was done to this record. */
  readonly objectId?: string | null | undefined
}

const SORT = 'AT'

/** The audit trail of the PLIE, latest first. Reading it is itself a line of it. */
export const listAuditEntries = useCase(
  'audit.read',
  async (ctx, asked: ListAuditEntries) => {
    const plie = plieOf(ctx)
    ctx.access.require('audit.read')
    const first = pageSize(asked.first)
    const where: Sql[] = [sql('audit_entry.plie_id = ?::uuid', plie)]
    if (asked.objectId)
      where.push(isId(asked.objectId) ? sql('audit_entry.object_id = ?::uuid', asked.objectId) : sql('false'))
    if (asked.after) {
      const from = decodeCursor(asked.after, SORT)
      const at = asTimestamp(from.value)
      where.push(sql('(audit_entry.at, audit_entry.id) < (?::timestamptz, ?::uuid)', at, from.id))
    }
    const rows = await readMany(ctx, auditEntryShape, asked.selection, every(where), {
      orderBy: 'audit_entry.at desc, audit_entry.id desc',
      limit: first + 1,
      sortKey: 'audit_entry.at::text',
    })
    const nodes = rows.slice(0, first)
    const cursors = nodes.map((row) =>
      encodeCursor({ sort: SORT, value: String(row['sortKey']), id: String(row['id']) }),
    )
    return {
      nodes,
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: Boolean(asked.after),
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
    }
  },
  { reads: true, audited: true },
)

/** A cursor somebody made up must not reach PostgreSQL as a date. */
const asTimestamp = (value: string | number | null): string => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}(:?\d{2})?$/.test(value))
    return value
  throw new Refusal('BAD_USER_INPUT', 'input.bad-cursor')
}
