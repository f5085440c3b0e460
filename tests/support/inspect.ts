import pg from 'pg'
import type { TestDatabase } from './test-database.ts'

const kept = new Map<string, pg.Pool>()

/** Connecting takes longer than most looks: connections are kept while a file looks, and dropped when it has stopped. */
const connections = (url: string): pg.Pool => {
  const known = kept.get(url)
  if (known !== undefined) return known
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 2_000,
    allowExitOnIdle: true,
  })
  // Servers are stopped under them on purpose.
  pool.on('error', () => undefined)
  kept.set(url, pool)
  return pool
}

/** Lets go of a database that is about to be dropped. */
export const stopInspecting = async (url: string): Promise<void> => {
  const pool = kept.get(url)
  kept.delete(url)
  await pool?.end()
}

/** Looks into a database as its owner, over the heads of the policies. */
export const inspect = (database: Pick<TestDatabase, 'ownerUrl'>) => {
  /** The first column of every row, as text. */
  const column = async (text: string): Promise<string[]> => {
    const { rows } = await connections(database.ownerUrl).query<[unknown]>({ text, rowMode: 'array' })
    return rows.map(([value]) => String(value))
  }
  const tables = () =>
    column(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'mikro_orm%' order by 1`,
    )
  return {
    column,
    async count(from: string): Promise<number> {
      return Number((await column(`select count(*) from ${from}`))[0])
    },
    tables,
    /** SHA-256 of every table's rows, of one PLIE or of all; rows in any order give the same. */
    async checksums(options: { plieId?: string; except?: readonly string[] } = {}): Promise<Record<string, string>> {
      const owned = await column(
        `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'plie_id'`,
      )
      const looked = (await tables()).filter(
        (table) => !options.except?.includes(table) && (options.plieId === undefined || owned.includes(table)),
      )
      const where = options.plieId === undefined ? '' : ` where plie_id = '${options.plieId}'`
      const sums = await column(
        looked
          .map(
            (table) =>
              `select '${table} ' || encode(sha256(convert_to(coalesce(string_agg(t::text, chr(10) order by t::text collate "C"), ''), 'UTF8')), 'hex') from ${table} t${where}`,
          )
          .join(' union all '),
      )
      // Many tables are looked at in parallel: each answer says which it is of.
      const told = Object.fromEntries(sums.map((sum) => sum.split(' ')))
      return Object.fromEntries(looked.map((table) => [table, told[table] ?? '']))
    },
  }
}
