import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

const tables = ['attachment']

/** A younger capability keeps files of its own in a table with `plie_id`, `id` and `size`: the same bytes under the same id count once. */
export const onStoredTable = (table: string): void => {
  tables.push(table)
}

const union = (columns: string): string =>
  tables.map((table) => `select ${columns} from ${table} where plie_id = ?::uuid`).join(' union ')

/** Bytes of all files of the PLIE. */
export const storedBytes = async (ctx: RequestContext): Promise<number> => {
  const [row] = await ctx.em.execute<{ bytes: string | null }[]>(
    `select sum(size)::text as bytes from (${union('id, size')}) f`,
    tables.map(() => plieOf(ctx)),
  )
  return Number(row?.bytes ?? 0)
}

/** Those of these ids that a row of the PLIE stands for. */
export const knownFiles = async (ctx: RequestContext, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select id::text as id from (${union('id')}) f where id = any (?::uuid[])`,
    [...tables.map(() => plieOf(ctx)), `{${ids.join(',')}}`],
  )
  return new Set(rows.map(({ id }) => id))
}
