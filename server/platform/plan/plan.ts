import { Refusal } from '../errors.ts'
import type { RequestContext } from '../request.ts'
import { reachSql } from './reach.ts'
import { mergeSelections, type Selection } from './selection.ts'
import { DEFAULT_RELATION_LIMIT, type Relation, relationKey, type Shape } from './shape.ts'
import { every, join, type Sql, sql } from './sql.ts'

/**
 * Plans one SQL statement from a GraphQL selection: the columns asked for, relations as correlated JSON sub-selects.
 * One statement whatever the depth and the size of the page (performance.md §2).
 */
export const planColumns = (ctx: RequestContext, shape: Shape, selection: Selection, alias: string): Sql => {
  const properties = new Set<string>(['id' in shape.columns ? 'id' : (Object.keys(shape.columns)[0] ?? '')])
  const relations = new Map<string, { relation: Relation; selection: Selection; args: Record<string, unknown> }>()
  const want = (field: string): void => {
    if (field in shape.columns) properties.add(field)
    const relation = shape.relations?.[field]
    if (relation !== undefined && !relations.has(field)) relations.set(field, { relation, selection: {}, args: {} })
  }
  for (const [responseKey, tree] of Object.entries(selection)) {
    if (tree.name in shape.columns) properties.add(tree.name)
    for (const needed of shape.needs?.[tree.name] ?? []) want(needed)
    const relation = shape.relations?.[tree.name]
    if (relation === undefined) continue
    const child = relation.to()
    const key = relation.takesArgs ? relationKey(tree.name, responseKey) : tree.name
    const inner = tree.fieldsByTypeName[child.type] ?? {}
    const known = relations.get(key)
    relations.set(key, { relation, selection: mergeSelections([known?.selection ?? {}, inner]), args: tree.args })
  }
  const columns = [...properties].map((property) => {
    const value = columnSql(ctx, shape, property, alias)
    return sql(`${value.text} as "${property}"`, ...value.params)
  })
  const nested = [...relations].map(([key, { relation, selection: inner, args }], index) =>
    planRelation(ctx, relation, inner, args, alias, `${alias}_${index}`, key),
  )
  return join([...columns, ...nested], ', ')
}

const columnSql = (ctx: RequestContext, shape: Shape, property: string, alias: string): Sql => {
  const column = shape.columns[property]
  if (column === undefined) throw new Error(`${shape.type} has no ${property}`)
  if (typeof column === 'string') return sql(`${alias}.${column}`)
  if (!ctx.access.allows(column.permission)) return sql('null')
  if (column.owner === undefined) return sql(`${alias}.${column.column}`)
  const readable = reachSql(ctx, ctx.access.reach(column.permission), column.owner(alias))
  return sql(`case when ${readable.text} then ${alias}.${column.column} end`, ...readable.params)
}

const planRelation = (
  ctx: RequestContext,
  relation: Relation,
  selection: Selection,
  args: Record<string, unknown>,
  parent: string,
  alias: string,
  key: string,
): Sql => {
  const child = relation.to()
  const columns = planColumns(ctx, child, withNeeds(child, selection), alias)
  const extra = relation.where?.(alias, args, ctx) ?? null
  const where = every([sql(relation.on(parent, alias)), ...(extra === null ? [] : [extra])])
  const order = relation.orderBy === undefined ? '' : ` order by ${relation.orderBy(alias)}`
  const limit = relation.kind === 'one' ? 1 : (relation.limit?.(args) ?? DEFAULT_RELATION_LIMIT)
  const rows = sql(
    `select ${columns.text} from ${child.table} ${alias} where ${where.text}${order} limit ${Math.trunc(limit)}`,
    ...columns.params,
    ...where.params,
  )
  const name = key.replaceAll('"', '')
  return relation.kind === 'one'
    ? sql(`(select to_json(r) from (${rows.text}) r) as "${name}"`, ...rows.params)
    : sql(`(select coalesce(json_agg(r), '[]'::json) from (${rows.text}) r) as "${name}"`, ...rows.params)
}

/** A relation taken only because a resolver needs it brings all plain columns of its shape. */
const withNeeds = (shape: Shape, selection: Selection): Selection =>
  Object.keys(selection).length > 0
    ? selection
    : Object.fromEntries(
        Object.keys(shape.columns).map((name) => [name, { name, alias: name, args: {}, fieldsByTypeName: {} }]),
      )

/** PostgreSQL holds no NUL in a text, and a statement written out ends at it. */
const holdsNul = (param: unknown): boolean => typeof param === 'string' && param.includes('\0')

/** Rows of one planned statement; dates are `YYYY-MM-DD`, moments ISO strings, JSON as objects. */
export const runPlan = async (ctx: RequestContext, inner: Sql, columns: Sql, alias: string): Promise<Row[]> => {
  const params = [...columns.params, ...inner.params]
  if (params.some(holdsNul)) throw new Refusal('BAD_USER_INPUT', 'request.malformed')
  const rows = await ctx.em.execute<{ row: Row }[]>(
    `select to_json(r) as row from (select ${columns.text} from (${inner.text}) ${alias}) r`,
    params,
  )
  return rows.map(({ row }) => row)
}

/** One planned row: properties of its shape and its relations. */
export type Row = { readonly [property: string]: unknown }

/** Reads the rows of `shape` that match, in one statement. `orderBy`, `limit` apply before relations are read. */
export const readMany = (
  ctx: RequestContext,
  shape: Shape,
  selection: Selection,
  where: Sql,
  page: { orderBy?: string; limit?: number; offset?: number; from?: string; sortKey?: string } = {},
): Promise<Row[]> => {
  const alias = shape.table
  const source = page.from ?? shape.table
  const inner = sql(
    `select ${shape.table}.*${page.sortKey === undefined ? '' : `, ${page.sortKey} as sort_key`} from ${source} where ${where.text}` +
      (page.orderBy === undefined ? '' : ` order by ${page.orderBy}`) +
      (page.limit === undefined ? '' : ` limit ${Math.trunc(page.limit)}`) +
      (page.offset === undefined ? '' : ` offset ${Math.trunc(page.offset)}`),
    ...where.params,
  )
  const columns = planColumns(ctx, shape, selection, alias)
  const withKey =
    page.sortKey === undefined ? columns : { ...columns, text: `${columns.text}, ${alias}.sort_key as "sortKey"` }
  return runPlan(ctx, inner, withKey, alias)
}

/** Reads one row of `shape`, or null. */
export const readOne = async (
  ctx: RequestContext,
  shape: Shape,
  selection: Selection,
  where: Sql,
): Promise<Row | null> => (await readMany(ctx, shape, selection, where, { limit: 1 }))[0] ?? null
