import type { Reach } from '../access/access.ts'
import type { RequestContext } from '../request.ts'
import { type Sql, some, sql } from './sql.ts'

/** The rows of a list a caller may see, as SQL. `column` maps the policy's column names to the statement's aliases. */
export const reachSql = (
  _ctx: RequestContext,
  reach: Reach,
  column: (name: string) => string = (name) => name,
): Sql => {
  if (reach.kind === 'all') return sql('true')
  if (reach.kind === 'none') return sql('false')
  return some(
    reach.columns.map(({ name, ids }) => sql(`${column(name)} in (${ids.map(() => '?::uuid').join(', ')})`, ...ids)),
  )
}
