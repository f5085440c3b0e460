import { createHash } from 'node:crypto'
import { readColumn } from '../../server/platform/postgres/index.ts'
import type { TestDatabase } from './test-database.ts'

/** Looks into a database as its owner, over the heads of the policies. */
export const inspect = (database: Pick<TestDatabase, 'ownerUrl'>) => {
  const column = (statement: string) => readColumn(database.ownerUrl, statement)
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
      const sums: Record<string, string> = {}
      for (const table of await tables()) {
        if (options.except?.includes(table)) continue
        const owned = await column(
          `select 1 from information_schema.columns where table_schema = 'public' and table_name = '${table}' and column_name = 'plie_id'`,
        )
        if (options.plieId !== undefined && owned.length === 0) continue
        const where = options.plieId === undefined ? '' : ` where plie_id = '${options.plieId}'`
        const rows = await column(`select t::text from ${table} t${where} order by 1`)
        sums[table] = createHash('sha256').update(rows.join('\n')).digest('hex')
      }
      return sums
    },
  }
}
