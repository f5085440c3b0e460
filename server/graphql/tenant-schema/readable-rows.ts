import type { Reach } from '../../platform/access/access.ts'
import { forbidden } from '../../platform/errors.ts'
import { reachSql } from '../../platform/plan/reach.ts'
import { every, type Sql, sql } from '../../platform/plan/sql.ts'
import type { RequestContext } from '../../platform/request.ts'
import { type Guard, permissionsOf } from '../../submissions/index.ts'
import type { FormApi } from './form-api.ts'

/** The submitted forms within reach, on the rows of `SUBMISSION_FROM`. */
export const readableRows = (ctx: RequestContext, form: FormApi, reach: Reach): Sql =>
  every([
    sql('submission.form_id = ?::uuid', form.id),
    sql(`submission.status = 'SUBMITTED'`),
    // A version published since this schema was built waits for the next one.
    sql(
      `submission.form_version_id in (${[...form.versions.keys()].map(() => '?::uuid').join(', ')})`,
      ...form.versions.keys(),
    ),
    reachSql(ctx, reach, ownColumn),
  ])

/** Columns a policy may name; anything else is a mistake that must not open the list. */
const OWN_COLUMNS: ReadonlySet<string> = new Set([
  'dossier.referent_id',
  'dossier.prescriber_id',
  'submission.author_id',
  'submission.form_id',
])
const ownColumn = (name: string): string => {
  if (OWN_COLUMNS.has(name)) return name
  throw new Error(`a policy restricts submissions by ${name}, which this list does not know`)
}

/**
 * The rows a caller may filter or sort by guarded values: those whose values they may read, lest the filter tell the
 * others. @throws FORBIDDEN when there are none.
 */
export const usable = (ctx: RequestContext, guard: Guard): Sql =>
  every(
    permissionsOf(guard).map((permission) => {
      const reach = ctx.access.reach(permission)
      if (reach.kind === 'none') throw forbidden()
      return reachSql(ctx, reach, ownColumn)
    }),
  )
