import type { Id } from '../../../schema/index.ts'
import { type Sql, sql } from '../../platform/plan/sql.ts'

/** The rows of the search index that hold an answer or a score of each submission, when there are some. */
export const keyJoin = (alias: string, formId: string, fields: readonly Id[]): Sql =>
  sql(
    `left join answer_index ${alias} on ${alias}.plie_id = submission.plie_id and ${alias}.submission_id = submission.id
       and ${alias}.form_id = ?::uuid and ${alias}.field in (${fields.map(() => '?').join(', ')})`,
    formId,
    ...fields,
  )
