import { explanationOf, type PlainDate, say } from '../../schema/index.ts'
import { dayOf } from '../platform/clock.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { outcomeLabels } from '../tenants/index.ts'
import type { SummaryExit, SummaryReader } from './summary.ts'

interface Row {
  readonly outcome: string
  readonly comment: string | null
  readonly record: unknown
  readonly decidedAt: string
  readonly act: 'accept_exit' | 'send_back_exit' | null
  readonly onDay: PlainDate | null
  readonly body: string | null
}

/** The last exit proposed and what became of it. */
export const lastExit = async (
  ctx: RequestContext,
  dossierId: string,
  reader: SummaryReader,
): Promise<SummaryExit | null> => {
  const [row] = await ctx.em.execute<Row[]>(
    `select e.outcome, e.comment, e.record, e.decided_at as "decidedAt", a.act, a.on_day::text as "onDay", a.body_name as body
     from exit_decision e
     left join lateral (
       select j.act, j.on_day, j.body_name from journey_act j
       where j.plie_id = e.plie_id and j.dossier_id = e.dossier_id and j.act in ('accept_exit', 'send_back_exit') and j.at >= e.decided_at
       order by j.at, j.id limit 1) a on true
     where e.plie_id = ?::uuid and e.dossier_id = ?::uuid order by e.decided_at desc, e.id desc limit 1`,
    [plieOf(ctx), dossierId],
  )
  if (row === undefined) return null
  const label = (await outcomeLabels(ctx)).get(row.outcome)
  const whole = reader === 'participant'
  return {
    outcome: label === undefined ? row.outcome : say(label, ctx.locale),
    proposedOn: dayOf(new Date(row.decidedAt)),
    decision:
      row.act === null || row.onDay === null
        ? null
        : { kind: row.act === 'accept_exit' ? 'accepted' : 'sent-back', on: row.onDay, body: row.body },
    comment: whole ? row.comment : null,
    explanation: whole ? (explanationOf(row.record, 'PARTICIPANT', ctx.locale) ?? []) : [],
  }
}
