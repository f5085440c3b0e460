import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { DemoFollowUp } from './demo/index.ts'

/** Writes the meetings, moves and pause of one invented dossier, a statement each. `by`: its référent, null where nobody follows it. */
export const writeFollowUp = async (
  ctx: RequestContext,
  dossierId: string,
  { contacts, moves, standby }: DemoFollowUp,
  by: string | null,
): Promise<void> => {
  const rows = (all: readonly object[]) => JSON.stringify(all.map((one) => ({ id: newId(), ...one })))
  await ctx.em.execute(
    `insert into contact (plie_id, id, dossier_id, on_day, channel, presence, minutes, reason, recorded_at, recorded_by, created_at, updated_at)
     select ?::uuid, r.id, ?::uuid, r."on", r.channel, r.presence, r.minutes, r.reason, m.at, ?::uuid, m.at, m.at
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "on" date, channel text, presence text, minutes int, reason text)
       cross join lateral (select (r."on" + time '17:00') at time zone 'Europe/Paris' as at) m`,
    [plieOf(ctx), dossierId, by, rows(contacts)],
  )
  await ctx.em.execute(
    `insert into journey_act (plie_id, id, dossier_id, act, from_status, to_status, on_day, at, by_id)
     select ?::uuid, r.id, ?::uuid, r.act, r."from", r."to", r."on", (r."on" + time '11:00') at time zone 'Europe/Paris', ?::uuid
     from jsonb_to_recordset(?::jsonb) as r(id uuid, act text, "from" text, "to" text, "on" date)`,
    [plieOf(ctx), dossierId, by, rows(moves)],
  )
  if (standby === null) return
  await ctx.em.execute(
    `insert into standby (plie_id, id, dossier_id, status, reason, from_day, until_day, asked_at, asked_by)
     values (?::uuid, ?::uuid, ?::uuid, 'OPEN', ?, ?::date, ?::date, ?::date, ?::uuid)`,
    [plieOf(ctx), newId(), dossierId, standby.reason, standby.from, standby.until, standby.from, by],
  )
}
