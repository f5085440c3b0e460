import type { Em } from '../platform/orm/orm.ts'
import { every, type Sql, sql } from '../platform/plan/sql.ts'

/** Something that happened: ids and what it was, never a name nor an answer. */
export interface Change {
  /** Also the cursor that stands after it. */
  readonly id: string
  readonly kind: string
  readonly at: string
  readonly dossierId: string | null
  readonly formId: string | null
  readonly submissionId: string | null
  readonly prescriptionId: string | null
}

interface Page {
  /** Whether `after` is an event of this PLIE. */
  readonly known: boolean
  /** The latest event that can be read now; null when nothing ever happened. */
  readonly latest: string | null
  readonly changes: readonly Change[]
}

const CHANGE = `json_build_object('id', o.id, 'kind', o.topic, 'at', o.created_at, 'dossierId', o.payload ->> 'dossierId',
  'formId', o.payload ->> 'formId', 'submissionId', o.payload ->> 'submissionId', 'prescriptionId', o.payload ->> 'prescriptionId')`

/**
 * What happened after an event, in the order of the transactions that wrote it, in one statement. Stops before the oldest
 * transaction still running: whatever is yet to be committed comes after all that was ever read (server/decisions/0009).
 */
export const journalPage = async (
  em: Em,
  asked: { plieId: string; after: string | null; until?: string | null; limit: number; where: Sql },
): Promise<Page> => {
  const { plieId, after, until = null, limit } = asked
  const edge = (id: string, comparison: string) =>
    sql(
      `(o.xact, o.id) ${comparison} (select e.xact, e.id from outbox e where e.plie_id = ?::uuid and e.id = ?::uuid)`,
      plieId,
      id,
    )
  const where = every([
    sql('o.plie_id = ?::uuid', plieId),
    sql('o.xact < journal_horizon()'),
    ...(after === null ? [] : [edge(after, '>')]),
    ...(until === null ? [] : [edge(until, '<=')]),
    asked.where,
  ])
  const [row] = await em.execute<Page[]>(
    `select (?::uuid is null or exists (select from outbox e where e.plie_id = ?::uuid and e.id = ?::uuid)) as known,
       (select o.id from outbox o where o.plie_id = ?::uuid and o.xact < journal_horizon() order by o.xact desc, o.id desc limit 1) as latest,
       (select coalesce(json_agg(c.change), '[]'::json) from (
          select ${CHANGE} as change from outbox o where ${where.text} order by o.xact, o.id limit ${Math.trunc(limit)}) c) as changes`,
    [after, plieId, after, plieId, ...where.params],
  )
  return row ?? { known: false, latest: null, changes: [] }
}
