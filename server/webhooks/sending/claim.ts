import { JOURNAL_KINDS } from '../../../schema/index.ts'
import { type Change, journalPage } from '../../changes/index.ts'
import { newId } from '../../platform/ids.ts'
import { type Em, forkFor, inTransaction } from '../../platform/orm/orm.ts'
import { sql } from '../../platform/plan/sql.ts'
import type { Runtime, Tenant } from '../../platform/request.ts'
import { MOST_EVENTS } from './message.ts'

/** What one server has taken upon itself to send, with the lease it holds. */
export interface Claim {
  readonly claimId: string
  readonly webhookId: string
  readonly url: string
  /** Those that sign: two while a rotation lasts. */
  readonly secrets: readonly string[]
  readonly batchId: string
  readonly until: string
  readonly changes: readonly Change[]
  /** In a row, before this attempt. */
  readonly failures: number
}

/** Longer than any request lasts (`post.ts`): a server that was killed leaves its hook to the others after that. */
const LEASE_MS = 60_000

interface Row {
  id: string
  url: string
  kinds: string[]
  secret: string
  former_secret: string | null
  former_until: Date | string | null
  cursor_id: string | null
  batch_id: string | null
  batch_until: string | null
  failures: number
}

const NEXT = `select id, url, kinds, secret, former_secret, former_until, cursor_id, batch_id, batch_until, failures from webhook
  where plie_id = ?::uuid and not paused and disabled_at is null and next_attempt_at <= ? and (claimed_until is null or claimed_until <= ?)
    and exists (select from outbox o where o.plie_id = webhook.plie_id and o.xact < journal_horizon() and (cursor_id is null or (o.xact, o.id) >
      (select e.xact, e.id from outbox e where e.plie_id = webhook.plie_id and e.id = webhook.cursor_id)))
  order by next_attempt_at, id limit 1 for update skip locked`

/**
 * Takes the next hook of a PLIE that has something to send, so that no other server sends it meanwhile; null when there is none,
 * `passed` when a hook went past events it is not told of.
 * What was being sent when a server stopped is sent again, the same.
 */
export const claimNext = (runtime: Runtime, plie: Tenant): Promise<Claim | 'passed' | null> =>
  inTransaction(forkFor(runtime.orm, plie.id, null), 'webhook.claim', async (em) => {
    const now = runtime.now()
    const [hook] = await em.execute<Row[]>(NEXT, [plie.id, now, now])
    if (hook === undefined) return null
    const { changes, latest } = await journalFor(em, plie.id, hook)
    const until = changes.at(-1)?.id
    if (until === undefined) {
      await em.execute('update webhook set cursor_id = ? where plie_id = ? and id = ?', [latest, plie.id, hook.id])
      return 'passed'
    }
    const claimId = newId()
    const batchId = hook.batch_id ?? newId()
    await em.execute(
      'update webhook set claim_id = ?, claimed_until = ?, batch_id = ?, batch_until = ? where plie_id = ? and id = ?',
      [claimId, new Date(now.getTime() + LEASE_MS), batchId, until, plie.id, hook.id],
    )
    const rotating = hook.former_secret !== null && hook.former_until !== null && new Date(hook.former_until) > now
    return {
      claimId,
      webhookId: hook.id,
      url: hook.url,
      secrets: [hook.secret, ...(rotating && hook.former_secret !== null ? [hook.former_secret] : [])],
      batchId,
      until,
      changes,
      failures: hook.failures,
    }
  })

const journalFor = (em: Em, plieId: string, hook: Row) => {
  const kinds = hook.kinds.length === 0 ? JOURNAL_KINDS : hook.kinds
  return journalPage(em, {
    plieId,
    after: hook.cursor_id,
    until: hook.batch_until,
    limit: MOST_EVENTS,
    where: sql(`o.topic in (${kinds.map(() => '?').join(', ')})`, ...kinds),
  })
}
