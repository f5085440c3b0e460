import type { ContactChannel } from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import type { JourneySummary } from './summary.ts'

interface Row {
  readonly channel: ContactChannel
  readonly held: number
  readonly minutes: number
  readonly excused: number
  readonly unjustified: number
}

/** Counts only: what was said stays where it was noted. */
export const contactsHeld = async (ctx: RequestContext, dossierId: string): Promise<JourneySummary['contacts']> => {
  const rows = await ctx.em.execute<Row[]>(
    `select channel, count(*) filter (where presence = 'seen')::int as held,
       coalesce(sum(minutes) filter (where presence = 'seen'), 0)::int as minutes,
       count(*) filter (where presence = 'excused')::int as excused,
       count(*) filter (where presence = 'unjustified_absence')::int as unjustified
     from contact where plie_id = ?::uuid and dossier_id = ?::uuid group by channel order by channel`,
    [plieOf(ctx), dossierId],
  )
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    held: rows
      .filter(({ held }) => held > 0)
      .map(({ channel, held: count, minutes }) => ({ channel, count, minutes }))
      .toSorted((one, other) => other.count - one.count),
    ...{ excused: sum(({ excused }) => excused), unjustified: sum(({ unjustified }) => unjustified) },
  }
}
