import { every, type Sql, sql } from '../../platform/plan/sql.ts'
import { SUBMISSION_FROM } from '../../submissions/index.ts'
import type { Position } from './cursor.ts'
import type { Sort } from './order.ts'

const COLUMNS =
  'submission.*, dossier.referent_id as dossier_referent_id, dossier.prescriber_id as dossier_prescriber_id'

export interface Page {
  readonly formId: string
  readonly matching: Sql
  readonly sort: Sort
  readonly from: Position | null
  readonly limit: number
}

/** The rows of one page, after `from`, as an inner select: relations are read for these rows only. */
export const pageSql = (page: Page): Sql =>
  page.sort.index === null ? bySubmission(page) : byIndex(page, page.sort.index)

const bySubmission = ({ matching, sort, from, limit }: Page): Sql => {
  const direction = sort.descending ? 'desc' : 'asc'
  const beyond =
    from === null
      ? sql('true')
      : sql(
          `(submission.submitted_at, submission.id) ${sort.descending ? '<' : '>'} (?::timestamptz, ?::uuid)`,
          from.value,
          from.id,
        )
  const where = every([matching, beyond])
  return sql(
    `select ${COLUMNS}, submission.submitted_at::text as sort_key from ${SUBMISSION_FROM} where ${where.text}
     order by submission.submitted_at ${direction}, submission.id ${direction} limit ${Math.trunc(limit)}`,
    ...where.params,
  )
}

/**
 * Rows that have a value, along the search index, then those that have none: two cut pages put together, since one
 * left join would sort every row of the form. The second is looked for only when the first does not fill the page.
 */
const byIndex = (page: Page, index: Index): Sql => {
  const { sort, from, limit } = page
  const last = valueless(page, index)
  if (from?.value === null) return last
  const first = valued(page, index)
  const direction = sort.descending ? 'desc' : 'asc'
  return sql(
    `with valued as materialized (${first.text})
     select * from (
       select * from valued
       union all
       select * from (${last.text}) valueless where (select count(*) from valued) < ${Math.trunc(limit)}
     ) page order by part, sort_value ${direction}, id ${direction} limit ${Math.trunc(limit)}`,
    ...first.params,
    ...last.params,
  )
}

type Index = NonNullable<Sort['index']>

/** Rows of the search index, on the alias `i`, that hold the sort key. */
const keyRows = ({ formId }: Page, { column, fields }: Index): Sql =>
  every([
    sql('i.form_id = ?::uuid', formId),
    fields.length === 1
      ? sql('i.field = ?', ...fields)
      : sql(`i.field in (${fields.map(() => '?').join(', ')})`, ...fields),
    sql(`i.${column} is not null`),
  ])

const valued = (page: Page, index: Index): Sql => {
  const { matching, sort, from, limit } = page
  const key = `i.${index.column}`
  const direction = sort.descending ? 'desc' : 'asc'
  const beyond =
    from === null
      ? sql('true')
      : sql(
          `(${key}, i.submission_id) ${sort.descending ? '<' : '>'} (?::${index.column}, ?::uuid)`,
          from.value,
          from.id,
        )
  const where = every([matching, keyRows(page, index), beyond])
  return sql(
    `select ${COLUMNS}, ${key}::text as sort_key, 0 as part, ${key} as sort_value
     from answer_index i join submission on submission.plie_id = i.plie_id and submission.id = i.submission_id
     join dossier on dossier.plie_id = submission.plie_id and dossier.id = submission.dossier_id
     where ${where.text} order by ${key} ${direction}, i.submission_id ${direction} limit ${Math.trunc(limit)}`,
    ...where.params,
  )
}

const valueless = (page: Page, index: Index): Sql => {
  const { matching, sort, from, limit } = page
  const rows = keyRows(page, index)
  const where = every([
    matching,
    from?.value === null ? sql(`submission.id ${sort.descending ? '<' : '>'} ?::uuid`, from.id) : sql('true'),
    sql(
      `not exists (select from answer_index i where i.plie_id = submission.plie_id and i.submission_id = submission.id and ${rows.text})`,
      ...rows.params,
    ),
  ])
  return sql(
    `select ${COLUMNS}, null::text as sort_key, 1 as part, null::${index.column} as sort_value
     from ${SUBMISSION_FROM} where ${where.text} order by submission.id ${sort.descending ? 'desc' : 'asc'} limit ${Math.trunc(limit)}`,
    ...where.params,
  )
}
