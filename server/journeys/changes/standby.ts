import { followUpMoved } from '../../../schema/index.ts'
import { InvalidInput } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { inputIssue } from '../../platform/input-issue.ts'
import type { RequestContext } from '../../platform/request.ts'
import { standbys } from '../journey.repository.ts'
import type { StandbyStatus } from '../standby.entity.ts'
import { type Acted, type Change, told } from './change.ts'
import { endStandby, settleAsked, standbyIn } from './pauses.ts'

/** What was asked for, as it was given. @throws InvalidInput */
const given = ({ values, dossier }: Acted) => {
  const from = values.from ?? ''
  if (values.until !== null && values.until < from) throw new InvalidInput([inputIssue('input.bad-order', 'until')])
  if (from < (dossier.admittedOn ?? dossier.openedAt)) throw new InvalidInput([inputIssue('input.bad-order', 'from')])
  return { reason: values.standbyReason ?? '', fromDay: from, untilDay: values.until, comment: values.reason }
}

const add = (ctx: RequestContext, acted: Acted, status: StandbyStatus) =>
  standbys(ctx).add({
    ...given(acted),
    ...{ id: newId(), dossierId: acted.dossier.id, status, endedOn: null, extensions: 0 },
    ...{ askedAt: ctx.now, askedBy: ctx.actor.id },
  })

const ask: Change = async (ctx, acted) => {
  const { fromDay, untilDay } = await add(ctx, acted, 'ASKED')
  return followUpMoved(told('ask_standby', { ...acted, day: fromDay }, { until: untilDay ?? null }))
}

const decline: Change = async (ctx, acted) => {
  await settleAsked(ctx, acted.dossier.id)
  return followUpMoved(told('decline_standby', acted))
}

/** What was asked for is opened as it is decided, which may be otherwise. */
const open: Change = async (ctx, acted) => {
  const asked = await standbyIn(ctx, acted.dossier.id, 'ASKED')
  const values = given(acted)
  if (asked === null) await add(ctx, acted, 'OPEN')
  else Object.assign(asked, values, { status: 'OPEN', comment: values.comment ?? asked.comment })
  return followUpMoved(told('open_standby', { ...acted, day: values.fromDay }, { until: values.untilDay }))
}

const extend: Change = async (ctx, acted) => {
  const { until } = acted.values
  const running = await standbyIn(ctx, acted.dossier.id, 'OPEN')
  if (running === null || until === null || until < (running.untilDay ?? running.fromDay))
    throw new InvalidInput([inputIssue('input.bad-order', 'until')])
  running.untilDay = until
  running.extensions += 1
  return followUpMoved(told('extend_standby', acted, { until }))
}

const close: Change = async (ctx, acted) => {
  const running = await standbyIn(ctx, acted.dossier.id, 'OPEN')
  if (running !== null && acted.day < running.fromDay) throw new InvalidInput([inputIssue('input.bad-order', 'on')])
  await endStandby(ctx, acted.dossier.id, acted.day)
  return followUpMoved(told('close_standby', acted))
}

export const standbyChanges = {
  ask_standby: ask,
  decline_standby: decline,
  open_standby: open,
  extend_standby: extend,
  close_standby: close,
} as const
