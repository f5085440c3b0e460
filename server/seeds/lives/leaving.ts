import type { PlainDate, WorkContractRecord } from '../../../schema/index.ts'
import { daysAfter, monthsAfter } from '../demo/dates.ts'
import { type EndingKind, endingKind, endingOf } from '../demo/endings.ts'
import type { Random } from '../demo/random.ts'
import { lastingJob, qualifyingTraining, smallJob } from '../demo/work.ts'
import { after, decidedOn } from './days.ts'
import type { Diary } from './deed.ts'
import { planInterview } from './interview.ts'
import { planMeetings } from './meetings.ts'
import type { PlieRules } from './plie-rules.ts'
import { REASONS } from './reasons.ts'

const REMOTE = ['phone', 'phone', 'video'] as const
const FOLLOW_UP_MONTHS = 6

/** How a parcours ends, from the day its end is in sight. @source domain §3 #15 to #20 */
export const planLeaving = (rules: PlieRules, random: Random, diary: Diary, kind: EndingKind, on: PlainDate): void => {
  if (kind === 'job') planJob(rules, random, diary, on)
  else {
    if (kind === 'smallJob') diary.add({ do: 'work', contract: smallJob(random, daysAfter(on, -30)), on })
    if (kind === 'qualification')
      diary.add({ do: 'training', training: qualifyingTraining(random, daysAfter(on, -4)), on })
    planExit(rules, random, diary, kind, after(random, on, 4, 18))
  }
}

/** Hired, followed in the job for the months the PLIE asks, and out; a few lose the job on the way. */
const planJob = (rules: PlieRules, random: Random, diary: Diary, hiredOn: PlainDate): void => {
  const lost = random.percent(14)
  const months = rules.due.postHireFollowUpMonths?.value ?? FOLLOW_UP_MONTHS
  const until = lost ? after(random, hiredOn, 40, 110) : after(random, monthsAfter(hiredOn, months), 3, 12)
  hire(random, diary, lastingJob(random, hiredOn), hiredOn)
  planMeetings(rules, random, diary, { from: hiredOn, until, pauses: [], channels: REMOTE })
  if (!lost) {
    planExit(rules, random, diary, 'job', until)
    return
  }
  diary.add(
    { do: 'work-ends', on: until },
    { do: 'move', act: 'end_in_job', by: 'referent', reason: random.pick(REASONS.end_in_job), on: until },
  )
  const again = after(random, until, 60, 130)
  planMeetings(rules, random, diary, { from: until, until: again, pauses: [] })
  const otherwise = endingKind(random, rules.outcomes)
  planLeaving(rules, random, diary, otherwise === 'job' ? 'qualification' : otherwise, again)
}

const hire = (random: Random, diary: Diary, contract: WorkContractRecord, on: PlainDate): void =>
  diary.add(
    { do: 'work', contract, on },
    {
      do: 'move',
      act: 'start_in_job',
      by: 'referent',
      reason: random.pick(REASONS.in_job),
      on: after(random, on, 0, 3),
    },
  )

/** The bilan, the proposal, and its decision; a few are sent back once. */
const planExit = (rules: PlieRules, random: Random, diary: Diary, kind: EndingKind, on: PlainDate): void => {
  const { lifted } = endingOf(kind, random)
  planInterview(random, diary, { on, reason: 'exit', minutes: [45, 75] })
  if (rules.forms.has('diagnostic') && (lifted > 0 || random.percent(40)))
    diary.add({ do: 'fill', form: 'diagnostic', lifted, on })
  const proposed = after(random, on, 1, 6)
  diary.add({ do: 'exit', ending: kind, otherwise: random.percent(4), on: proposed })
  const decided = decidedOn(rules, random, proposed)
  if (random.percent(88)) {
    diary.add({ do: 'move', act: 'accept_exit', by: 'coordination', on: decided })
    return
  }
  diary.add({
    do: 'move',
    act: 'send_back_exit',
    by: 'coordination',
    reason: random.pick(REASONS.send_back_exit),
    on: decided,
  })
  const again = after(random, decided, 20, 28)
  planInterview(random, diary, { on: again, reason: 'exit', minutes: [30, 60] })
  diary.add({ do: 'exit', ending: kind, otherwise: false, on: again })
  diary.add({ do: 'move', act: 'accept_exit', by: 'coordination', on: decidedOn(rules, random, again) })
}
