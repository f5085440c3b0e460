import type { PlainDate } from '../../../schema/index.ts'
import type { RequestContext } from '../../platform/request.ts'
import { standbys, suspensions } from '../journey.repository.ts'
import type { Standby, StandbyStatus } from '../standby.entity.ts'

/** The standby of a dossier in a state; the two states looked for have one row at most. */
export const standbyIn = async (
  ctx: RequestContext,
  dossierId: string,
  status: StandbyStatus,
): Promise<Standby | null> => (await standbys(ctx).ofDossier(dossierId)).find((one) => one.status === status) ?? null

/** A standby still waiting for its decision no longer does. */
export const settleAsked = async (ctx: RequestContext, dossierId: string): Promise<void> => {
  const asked = await standbyIn(ctx, dossierId, 'ASKED')
  if (asked !== null) asked.status = 'DECLINED'
}

/** The standby under way ends this day, if there is one. */
export const endStandby = async (ctx: RequestContext, dossierId: string, day: PlainDate): Promise<void> => {
  const open = await standbyIn(ctx, dossierId, 'OPEN')
  if (open === null) return
  open.status = 'ENDED'
  open.endedOn = day
}

/** The clock runs again: the suspension under way ends this day, if there is one. */
export const endSuspension = async (ctx: RequestContext, dossierId: string, day: PlainDate): Promise<void> => {
  const open = (await suspensions(ctx).ofDossier(dossierId)).find(({ untilDay }) => !untilDay)
  if (open !== undefined) open.untilDay = day < open.fromDay ? open.fromDay : day
}
