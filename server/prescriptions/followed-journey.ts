import { CLOSED_STATUSES, type DossierStatus, isOneOf, type PlainDate, say } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { outcomeLabels } from '../tenants/index.ts'

/** What a prescriber may be told of the journey a prescription began. No note, no pause, no reason but one owed to them. */
export interface FollowedJourney {
  readonly status: DossierStatus
  readonly referent: string | null
  /** Day of the first appointment, made or held. */
  readonly firstAppointmentOn: PlainDate | null
  readonly admittedOn: PlainDate | null
  readonly closedOn: PlainDate | null
  /** Why the person did not enter, as written for them; null otherwise. */
  readonly reason: string | null
  /** How it ended, in the words of the PLIE; null until it has. */
  readonly outcome: string | null
}

interface Row extends Omit<FollowedJourney, 'outcome' | 'reason'> {
  readonly reason: string | null
  readonly outcome: string | null
}

/** Acts whose reason is owed to whoever sent the person. @source domain R42 */
const TOLD = "('reject', 'refuse', 'postpone')"

/** By dossier; one that does not exist any more is left out. */
export const followedJourneys = async (
  ctx: RequestContext,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, FollowedJourney>> => {
  if (dossierIds.length === 0) return new Map()
  const found = await ctx.em.execute<{ id: string; row: Row }[]>(
    `select d.id, json_build_object('status', d.status, 'referent', a.display_name, 'admittedOn', d.admitted_on,
       'closedOn', d.closed_at,
       'firstAppointmentOn', (select min(c.on_day) from contact c where c.plie_id = d.plie_id and c.dossier_id = d.id
         and c.presence in ('planned', 'seen')),
       'reason', (select j.reason from journey_act j where j.plie_id = d.plie_id and j.dossier_id = d.id and j.to_status = d.status
         and j.act in ${TOLD} order by j.at desc, j.id desc limit 1),
       'outcome', (select e.outcome from exit_decision e where e.plie_id = d.plie_id and e.dossier_id = d.id
         order by e.decided_at desc, e.id desc limit 1)) as row
     from dossier d left join account a on a.id = d.referent_id
     where d.plie_id = ?::uuid and d.id in (${dossierIds.map(() => '?::uuid').join(', ')})`,
    [plieOf(ctx), ...dossierIds],
  )
  const labels = await outcomeLabels(ctx)
  return new Map(
    found.map(({ id, row: { outcome, closedOn, ...journey } }) => {
      const label = outcome === null ? undefined : labels.get(outcome)
      return [
        id,
        {
          ...journey,
          closedOn: isOneOf(CLOSED_STATUSES, journey.status) ? closedOn : null,
          outcome: journey.status !== 'exited' || outcome === null ? null : label ? say(label, ctx.locale) : outcome,
        },
      ]
    }),
  )
}
