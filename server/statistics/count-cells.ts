import { Refusal } from '../platform/errors.ts'
import { every, join, type Sql, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { FEWEST, maskedCells } from './mask-cells.ts'

/** What is counted, as SQL. */
export interface Counted {
  readonly from: string
  /** Rows the caller may count. */
  readonly rows: Sql
  /** What was asked of them; null: all of them. */
  readonly where: Sql | null
  /** Whether the caller reads the rows themselves, and so may know any number of them. */
  readonly exact: boolean
}

/** An expression, and the join it stands on. */
export interface Measured {
  readonly value: string
  readonly join?: Sql
}

/** Null where there is nothing to add up, or where one value, or a difference, would tell somebody. */
export interface Summary {
  /** Rows that have a value. */
  readonly count: number
  readonly min: number | null
  readonly max: number | null
  readonly mean: number | null
  readonly sum: number | null
  readonly median: number | null
}

export interface Group {
  /** One for each grouping; null: no value. */
  readonly keys: readonly (string | null)[]
  readonly count: number
  readonly summary: Summary | null
}

/** Most cells of a table. */
const MOST_CELLS = 2_000

/**
 * The cells of a table, the largest first, in one statement. Whoever does not read the rows gets the cells that can be told, and under a
 * condition counts to the nearest five: two conditions that differ by one person must not tell that person.
 * @throws BAD_USER_INPUT beyond `MOST_CELLS`
 */
export const countCells = async (
  ctx: RequestContext,
  counted: Counted,
  by: readonly Measured[],
  of: Measured | null,
): Promise<Group[]> => {
  const { text, params } = statement(counted, by, of)
  const rows = await ctx.em.execute<Row[]>(text, [...params])
  if (rows.length > MOST_CELLS) throw new Refusal('BAD_USER_INPUT', 'input.out-of-range')
  const groups = rows.map((row) => ({
    keys: by.map((_, at) => row[`key${at}`] ?? null),
    count: row.n,
    summary: of === null ? null : summaryOf(row),
  }))
  return counted.exact ? groups : withoutFew(groups, counted.where !== null)
}

/** How many rows there are, in one statement; null: too few to be told. */
export const countRows = async (ctx: RequestContext, counted: Counted): Promise<number | null> =>
  (await countCells(ctx, counted, [], null))[0]?.count ?? null

/** What a number adds up to, in one statement; null: too few have one. */
export const summarise = async (ctx: RequestContext, counted: Counted, of: Measured): Promise<Summary | null> =>
  (await countCells(ctx, counted, [], of))[0]?.summary ?? null

type Row = { readonly n: number } & { readonly [K in keyof Summary]: number | null } & {
  readonly [key: `key${number}`]: string | null
}

const summaryOf = ({ count, min, max, mean, sum, median }: Row): Summary => ({
  ...{ count: count ?? 0, min, max, mean, sum, median },
})

const SUMMARY = `count(v)::int as count, min(v)::float8 as min, max(v)::float8 as max, avg(v)::float8 as mean,
  sum(v)::float8 as sum, percentile_cont(0.5) within group (order by v) as median`

const statement = ({ from, rows, where }: Counted, by: readonly Measured[], of: Measured | null): Sql => {
  const keys = by.map(({ value }, at) => `${value} as key${at}`)
  const columns = [...keys, of === null ? '1 as one' : `${of.value}::float8 as v`].join(', ')
  const joins = join([sql(from), ...[...by, ...(of === null ? [] : [of])].flatMap((one) => one.join ?? [])], ' ')
  const matching = every([rows, where ?? sql('true')])
  const names = by.map((_, at) => `key${at}`)
  const order = ['n desc', ...names].join(', ')
  return sql(
    `select ${[...names, 'count(*)::int as n', ...(of === null ? [] : [SUMMARY])].join(', ')}
     from (select ${columns} from ${joins.text} where ${matching.text}) cell
     ${names.length === 0 ? '' : `group by ${names.join(', ')}`} order by ${order} limit ${MOST_CELLS + 1}`,
    ...joins.params,
    ...matching.params,
  )
}

const rounded = (count: number): number => Math.round(count / FEWEST) * FEWEST

const withoutFew = (groups: readonly Group[], isFiltered: boolean): Group[] => {
  const masked = maskedCells(groups)
  const unsummed = maskedCells(
    groups.map(({ keys, summary }) => ({ keys, count: summary?.count ?? 0 })),
    masked,
  )
  return groups.flatMap((group, at) => {
    if (masked.has(at)) return []
    const told = isFiltered ? { ...group, count: rounded(group.count) } : group
    return [{ ...told, summary: unsummed.has(at) ? null : discreet(group.summary, isFiltered) }]
  })
}

/** The smallest and the largest value are somebody’s; a sum beside a mean tells how many there are. */
const discreet = (summary: Summary | null, isFiltered: boolean): Summary | null => {
  if (summary === null) return null
  const told = { ...summary, min: null, max: null }
  return isFiltered ? { ...told, count: rounded(summary.count), sum: null } : told
}
