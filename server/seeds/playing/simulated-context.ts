import type { PlainDate, PlieRole } from '../../../schema/index.ts'
import { createAccess } from '../../platform/access/access.ts'
import type { Actor } from '../../platform/actor.ts'
import { newId } from '../../platform/ids.ts'
import type { Em } from '../../platform/orm/orm.ts'
import type { RequestContext, Runtime, Tenant } from '../../platform/request.ts'
import type { Who } from '../lives/deed.ts'
import type { Playing } from './scene.ts'

const OPENS_AT = 'T07:30:00Z'
const MINUTE_MS = 60_000
const MINUTES_A_DEED = 4

/** A member of the PLIE, holding one role. */
export const memberActor = (id: string, role: PlieRole): Actor => ({
  ...{ kind: 'account', id, tokenId: null, roles: [role], scopes: [] },
})

/** A request of a simulated day: the use cases read its clock, never the real one. */
export const simulatedContext = (
  { runtime, plie, em }: { runtime: Runtime; plie: Tenant; em: Em },
  actor: Actor,
  { day, minutes }: { day: PlainDate; minutes: number },
): RequestContext => ({
  ...{ runtime, plie, em, actor, today: day, locale: 'fr', work: null, requestId: newId() },
  now: new Date(Date.parse(`${day}${OPENS_AT}`) + minutes * MINUTE_MS),
  access: createAccess(actor),
})

/** The next moment of the day in a life. */
const tick = (playing: Playing, day: PlainDate) => {
  const { clock } = playing
  playing.clock = { day, minutes: clock.day === day ? clock.minutes + MINUTES_A_DEED : 0 }
  return playing.clock
}

export const actingAs = (playing: Playing, actor: Actor, day: PlainDate): RequestContext => ({
  ...simulatedContext({ ...playing.scene, em: playing.em }, actor, tick(playing, day)),
  series: playing.series,
})

/** A request of whoever does a deed, a little after the one before. */
export const contextOf = (playing: Playing, who: Who, day: PlainDate): RequestContext => {
  const { staff } = playing.scene
  const actors = {
    referent: () => memberActor(playing.referentId, 'referent'),
    coordination: () => memberActor(staff.coordination, 'coordination'),
    prescriber: () => memberActor(staff.prescriber, 'prescriber'),
  } as const satisfies Record<Who, () => Actor>
  return actingAs(playing, actors[who](), day)
}

/** One value of one row of the PLIE, read as the application. */
export const readOne = async <Row extends object>(
  { em, scene }: Playing,
  text: string,
  id: string,
): Promise<Row | undefined> => {
  const [row] = await em.execute<Row[]>(`${text} where plie_id = ?::uuid and id = ?::uuid`, [scene.plie.id, id])
  return row
}
