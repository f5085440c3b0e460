import { daysAfter, monthsAfter } from '../demo/dates.ts'
import type { Random } from '../demo/random.ts'
import { after, workday } from './days.ts'
import type { Diary } from './deed.ts'
import { planInterview } from './interview.ts'
import type { PlieRules } from './plie-rules.ts'
import { REASONS } from './reasons.ts'
import { pauseOn, type Span } from './span.ts'

const USUAL_AGES = [9, 18]

/** Ages of the journey, in months, at which it is looked at again: what the PLIE wrote, or twice where it wrote nothing. */
const agesOf = ({ due }: PlieRules, most: number): number[] => {
  const asked = (due.reviews?.value ?? []).filter(({ ofWork }) => ofWork !== true)
  if (asked.length === 0) return USUAL_AGES
  const ages = asked.flatMap(({ everyMonths, atMonths = [] }) => [
    ...atMonths,
    ...(everyMonths === undefined
      ? []
      : Array.from({ length: Math.floor(most / everyMonths) }, (_, n) => everyMonths * (n + 1))),
  ])
  return [...new Set(ages)].toSorted((a, b) => a - b)
}

const MOST_MONTHS = 30

/** Reviews at their age, with the form the PLIE keeps for them or a further diagnostic; a few are late. @source domain R15, R17, R18 */
export const planReviews = (rules: PlieRules, random: Random, diary: Diary, { from, until, pauses }: Span): void => {
  let lifted = 0
  for (const age of agesOf(rules, MOST_MONTHS)) {
    const due = monthsAfter(from, age)
    const foreseen = workday(daysAfter(due, random.percent(8) ? random.between(8, 30) : -random.between(1, 20)))
    const pause = pauseOn(pauses, foreseen)
    const on = pause === undefined ? foreseen : after(random, pause.until, 3, 10)
    if (on >= daysAfter(until, -20)) return
    lifted = Math.min(60, lifted + random.between(5, 20))
    planInterview(random, diary, { on, reason: 'review', minutes: [45, 75] })
    const form = rules.forms.has('review') && random.percent(70) ? 'review' : 'diagnostic'
    if (!rules.forms.has(form)) continue
    if (random.percent(75)) diary.add({ do: 'fill', form, lifted, on })
    else {
      diary.add({ do: 'begin', form, lifted, on })
      diary.add({ do: 'fill', form, lifted, on: after(random, on, 4, 12) })
    }
  }
}

/** Where the accompaniment is cut into periods, each is renewed before its end; past the cap, a few by exception. @source domain R14 */
export const planRenewals = (rules: PlieRules, random: Random, diary: Diary, { from, until }: Span): void => {
  const { periodMonths = null, capMonths = null } = rules.journey.length ?? {}
  if (periodMonths === null) return
  for (let period = 1; ; period += 1) {
    const over = capMonths !== null && (period + 1) * periodMonths > capMonths
    // Eighteen days ahead: after the papers are due, and before the period ends.
    const ahead = random.percent(4) ? -random.between(5, 25) : random.between(12, 26)
    const on = workday(daysAfter(monthsAfter(from, period * periodMonths), -ahead))
    if (on >= until || (over && !random.percent(30))) return
    const why = over
      ? { reason: random.pick(REASONS.beyond), override: true as const }
      : { reason: random.pick(REASONS.renew) }
    diary.add({ do: 'move', act: 'renew', by: 'coordination', ...why, on })
    if (over) return
  }
}
