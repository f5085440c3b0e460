import { JOURNAL_KINDS, type JournalKind, type Permission } from '../../schema/index.ts'
import { TOLD_TO } from '../dossiers/index.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

/** What a caller must be allowed to read to be told of a change. */
const NEEDED: Record<JournalKind, Permission> = {
  ...TOLD_TO,
  'prescription-received': 'prescription.list',
  'prescription-rejected': 'prescription.list',
  'form-published': 'form.read',
}

/**
 * The rows of the journal under `alias` a caller may be told of. A kind is told to who reads such records of the whole PLIE, or of
 * some of its forms: to follow one's own dossiers there is their history.
 */
export const toldChanges = (ctx: RequestContext, alias: string): Sql =>
  some(
    [...Map.groupBy(JOURNAL_KINDS, (kind) => NEEDED[kind])].flatMap(([permission, kinds]) => {
      const among = sql(`${alias}.topic in (${kinds.map(() => '?').join(', ')})`, ...kinds)
      const reach = ctx.access.reach(permission)
      if (reach.kind === 'all') return [among]
      const forms = reach.kind === 'own' ? reach.columns.filter(({ name }) => name === 'submission.form_id') : []
      return forms.map(({ ids }) =>
        every([among, sql(`${alias}.payload ->> 'formId' in (${ids.map(() => '?').join(', ')})`, ...ids)]),
      )
    }),
  )
