import type { ContactChannel, ContactPresence, PlainDate } from '../../../schema/index.ts'
import { daysAfter, daysFrom, monthsAfter } from '../demo/dates.ts'
import type { Random } from '../demo/random.ts'
import { after, workday } from './days.ts'
import type { Diary } from './deed.ts'
import { planInterview, someTime } from './interview.ts'
import type { PlieRules } from './plie-rules.ts'
import { pauseOn, type Span } from './span.ts'

/** Where the text of the PLIE is silent, people are met about every five weeks. */
const USUAL_GAP = 35
const DAYS_IN_A_MONTH = 30
type Channels = readonly [ContactChannel, ...ContactChannel[]]
const IN_PERSON: Channels = ['in_person', 'in_person', 'in_person', 'in_person', 'in_person', 'visit', 'collective']
const CALLS: Channels = ['phone', 'phone', 'phone', 'video']
const WORDS: Channels = ['email', 'sms', 'phone', 'letter']
const REASONS = ['follow_up', 'follow_up', 'job_search', 'step'] as const

/** The longest gap the rhythm of the PLIE allows on a day, and whether it asks for a call between two meetings. */
const rhythmOn = ({ contacts: { rhythm } }: PlieRules, admittedOn: PlainDate, day: PlainDate) => {
  const applying = (rhythm ?? []).filter(
    ({ situation, fromMonth = 0, untilMonth }) =>
      (situation === undefined || situation === 'alone') &&
      day >= monthsAfter(admittedOn, fromMonth) &&
      (untilMonth === undefined || day < monthsAfter(admittedOn, untilMonth)),
  )
  const gaps = applying
    .filter(({ remoteOnly }) => remoteOnly !== true)
    .flatMap(({ maxGapDays, minPerMonth }) =>
      maxGapDays === undefined
        ? minPerMonth === undefined
          ? []
          : [Math.floor(DAYS_IN_A_MONTH / minPerMonth)]
        : [maxGapDays],
    )
  return { gap: Math.min(USUAL_GAP, ...gaps), calls: applying.some(({ remoteOnly }) => remoteOnly === true) }
}

/** Meetings at the rhythm of the PLIE, nearly all on time; now and then somebody does not come. Gives how many were missed without a word. */
export const planMeetings = (
  rules: PlieRules,
  random: Random,
  diary: Diary,
  span: Span & { readonly channels?: Channels },
): void => {
  const { from, until, pauses, channels = IN_PERSON } = span
  let missed = 0
  const nextOn = (day: PlainDate): PlainDate => {
    const { gap } = rhythmOn(rules, from, day)
    const late = random.percent(4) ? random.between(3, 9) : 0
    const next = workday(daysAfter(day, random.between(Math.ceil(gap * 0.75), gap - 2) + late))
    const pause = pauseOn(pauses, next)
    return pause === undefined ? next : after(random, pause.until, 2, 7)
  }
  for (let day = nextOn(from); day < until; ) {
    const next = nextOn(day)
    // At the threshold of the PLIE, its committee would be seized: nobody of the demonstration goes that far here.
    const presence = presenceOf(random, missed + 1 < (rules.contacts.unjustifiedAbsencesToCommittee ?? 4))
    if (presence === 'unjustified_absence') missed += 1
    const channel = random.pick(channels)
    if (presence === 'seen') {
      const given = random.percent(45) && next < until ? next : null
      planInterview(random, diary, {
        on: day,
        reason: random.pick(REASONS),
        minutes: [30, 70],
        channel,
        nextOn: given,
        lag: random.percent(20) ? random.between(1, 3) : 0,
      })
      planBetween(rules, random, diary, { day, next, from })
      day = next
    } else {
      const time = someTime(random)
      diary.add({
        do: 'contact',
        contact: { ...{ channel, presence, time, minutes: null, note: false }, reason: 'follow_up', nextOn: null },
        on: day,
      })
      // Called, and met some days later.
      diary.add({
        do: 'contact',
        contact: {
          ...{ channel: 'phone', presence: 'seen', time, minutes: 10 },
          reason: 'follow_up',
          note: false,
          nextOn: null,
        },
        on: workday(daysAfter(day, 1)),
      })
      day = after(random, day, 2, 4)
    }
  }
}

const presenceOf = (random: Random, mayMiss: boolean): ContactPresence => {
  const presence = random.weighted({ seen: 88, excused: 6, unjustified_absence: 4, cancelled: 2 })
  return presence === 'unjustified_absence' && !mayMiss ? 'excused' : presence
}

/** The call some texts ask for between two meetings; elsewhere, a word from time to time. */
const planBetween = (
  rules: PlieRules,
  random: Random,
  diary: Diary,
  { day, next, from }: { day: PlainDate; next: PlainDate; from: PlainDate },
): void => {
  const gap = daysFrom(day, next)
  if (gap < 10) return
  const middle = workday(daysAfter(day, Math.floor(gap / 2)))
  if (middle >= next) return
  const asked = rhythmOn(rules, from, day).calls
  if (asked ? random.percent(96) : random.percent(7)) {
    const channel = random.pick(asked ? CALLS : WORDS)
    diary.add({
      do: 'contact',
      contact: {
        channel,
        presence: 'seen',
        reason: 'follow_up',
        time: someTime(random),
        minutes: 10,
        note: false,
        nextOn: null,
      },
      on: middle,
    })
  }
}
