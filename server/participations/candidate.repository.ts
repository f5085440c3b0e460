import { FOLLOWED_STATUSES } from '../../schema/index.ts'
import { type Dossier, dossiers, type Participant, participants } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

export interface Candidate {
  readonly dossier: Dossier
  readonly person: Participant
}

/** Entered at once at most. */
export const MOST_ENTERED = 1_000

const FOLLOWED = FOLLOWED_STATUSES.map((status) => `'${status}'`).join(', ')

/** Dossiers of these ids, or every followed one, that the caller may enter; by name. Three statements whatever their number. */
export const candidates = async (ctx: RequestContext, ids: readonly string[] | null): Promise<Candidate[]> => {
  const reach = reachSql(ctx, ctx.access.reach('participation.edit'), (name) => name.replace('dossier.', 'd.'))
  const [which, params] =
    ids === null ? [`d.status in (${FOLLOWED})`, []] : ['d.id = any (?::uuid[])', [`{${ids.join(',')}}`]]
  const rows = await ctx.em.execute<{ id: string; participant_id: string }[]>(
    `select d.id, d.participant_id from dossier d join participant p on p.plie_id = d.plie_id and p.id = d.participant_id
     where d.plie_id = ?::uuid and ${which} and (${reach.text}) order by p.search_name, d.id limit ${MOST_ENTERED}`,
    [plieOf(ctx), ...params, ...reach.params],
  )
  const found = new Map((await dossiers(ctx).withIds(rows.map(({ id }) => id))).map((one) => [one.id, one]))
  const people = new Map(
    (await participants(ctx).withIds(rows.map(({ participant_id: id }) => id))).map((one) => [one.id, one]),
  )
  return rows.flatMap(({ id, participant_id: personId }) => {
    const dossier = found.get(id)
    const person = people.get(personId)
    return dossier === undefined || person === undefined ? [] : [{ dossier, person }]
  })
}
