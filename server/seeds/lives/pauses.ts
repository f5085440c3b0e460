import type { PlainDate } from '../../../schema/index.ts'
import { daysAfter, monthsAfter } from '../demo/dates.ts'
import type { Random } from '../demo/random.ts'
import { after, decidedOn, workday } from './days.ts'
import type { Diary } from './deed.ts'
import type { PlieRules } from './plie-rules.ts'
import { REASONS } from './reasons.ts'
import type { Pause } from './span.ts'

/** Pauses of an accompaniment: none for most, one for some; a stop of the clock for a few. They never overlap. @source domain §3 #10 to #13 */
export const planPauses = (
  rules: PlieRules,
  random: Random,
  diary: Diary,
  { from, until }: { from: PlainDate; until: PlainDate },
): Pause[] => {
  const pauses: Pause[] = []
  const stops = random.percent(12) ? planSuspension(random, diary, after(random, from, 25, 160)) : null
  if (stops !== null) pauses.push(stops)
  if (!random.percent(24)) return pauses
  const earliest = stops === null ? daysAfter(from, 40) : daysAfter(stops.until, 20)
  const paused = planStandby(rules, random, diary, after(random, earliest, 10, 240), until)
  return paused === null ? pauses : [...pauses, paused]
}

const planSuspension = (random: Random, diary: Diary, from: PlainDate): Pause => {
  const until = after(random, from, 14, 40)
  const known = random.percent(40)
  diary.add({
    do: 'move',
    act: 'suspend',
    by: 'referent',
    reason: random.pick(REASONS.suspend),
    from,
    ...(known ? { until } : {}),
    on: from,
  })
  if (!known) diary.add({ do: 'move', act: 'resume', by: 'referent', on: until })
  return { from, until }
}

/** Asked for by the référent, opened or declined by who decides, drawn out now and then, and closed about when it was to end. */
const planStandby = (
  rules: PlieRules,
  random: Random,
  diary: Diary,
  asked: PlainDate,
  limit: PlainDate,
): Pause | null => {
  const { reasons = [], maxMonths = null, renewals = null } = rules.journey.standby ?? {}
  const opened = decidedOn(rules, random, asked)
  if (opened >= daysAfter(limit, -60)) return null
  const [first] = reasons
  const standbyReason = first === undefined ? 'autre' : random.pick([first, ...reasons.slice(1)]).id
  const months = Math.min(maxMonths ?? 4, random.between(2, 4))
  const foreseen = maxMonths !== null || random.percent(60) ? { until: monthsAfter(opened, months) } : {}
  const what = { standbyReason, from: opened, ...foreseen }
  diary.add({ do: 'move', act: 'ask_standby', by: 'referent', ...what, on: asked })
  if (random.percent(12)) {
    diary.add({
      do: 'move',
      act: 'decline_standby',
      by: 'coordination',
      reason: random.pick(REASONS.decline_standby),
      on: opened,
    })
    return null
  }
  diary.add({
    do: 'move',
    act: 'open_standby',
    by: 'coordination',
    reason: random.pick(REASONS.standby),
    ...what,
    on: opened,
  })
  let until = monthsAfter(opened, months)
  if (foreseen.until !== undefined && (renewals === null || renewals > 0) && random.percent(30)) {
    const extended = monthsAfter(until, Math.min(maxMonths ?? 2, 2))
    diary.add({
      do: 'move',
      act: 'extend_standby',
      by: 'coordination',
      reason: random.pick(REASONS.standby),
      until: extended,
      on: workday(daysAfter(until, -random.between(4, 15))),
    })
    until = extended
  }
  const closed = after(random, until, -8, 5)
  if (closed >= daysAfter(limit, -20)) return { from: opened, until: limit }
  diary.add({
    do: 'move',
    act: 'close_standby',
    by: 'coordination',
    reason: random.pick(REASONS.close_standby),
    on: closed,
  })
  return { from: opened, until: closed }
}
