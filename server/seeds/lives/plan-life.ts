import type { PlainDate } from '../../../schema/index.ts'
import { daysAfter, monthsAfter } from '../demo/dates.ts'
import { endingKind } from '../demo/endings.ts'
import type { Random } from '../demo/random.ts'
import { shortJob, workshop } from '../demo/work.ts'
import { after } from './days.ts'
import { type Arrival, type Deed, newDiary } from './deed.ts'
import { planEntry } from './entering.ts'
import { planLeaving } from './leaving.ts'
import { planMeetings } from './meetings.ts'
import { planPauses } from './pauses.ts'
import type { PlieRules } from './plie-rules.ts'
import { planRenewals, planReviews } from './reviews.ts'
import type { Span } from './span.ts'
import { planSteps } from './steps.ts'

const SHORTEST_MONTHS = 7
const LONGEST_MONTHS = 19
const IN_JOB_DAYS = 200

/** A whole journey, from the day somebody is proposed to the day they leave, by what the PLIE wrote; told to the end, whatever today is. */
export const planLife = (
  rules: PlieRules,
  random: Random,
  opening: { readonly openedOn: PlainDate; readonly how: Arrival },
): Deed[] => {
  const diary = newDiary()
  const entered = planEntry(rules, random, diary, opening)
  if (entered === null) return diary.deeds()
  const { on: from, steps, signed } = entered
  const { capMonths = null } = rules.journey.length ?? {}
  const stays = random.percent(12) && capMonths !== null
  const until = stays
    ? daysAfter(monthsAfter(from, capMonths), -random.between(20, 60))
    : after(random, monthsAfter(from, random.between(SHORTEST_MONTHS, LONGEST_MONTHS)), 0, 25)
  const pauses = planPauses(rules, random, diary, { from, until })
  const span: Span = { from, until, pauses }
  if (!signed && rules.forms.has('contract')) {
    // Signed at the next interview, or a little late.
    const on = random.percent(88) ? from : after(random, from, 12, 40)
    diary.add({ do: 'fill', form: 'contract', lifted: 0, on })
  }
  planMeetings(rules, random, diary, span)
  planSteps(rules, random, diary, span, steps)
  const ending = endingKind(random, rules.outcomes)
  // Whoever is in a job is still looked at, and renewed, until the exit.
  const followed = { ...span, until: ending === 'job' ? daysAfter(until, IN_JOB_DAYS) : until }
  planReviews(rules, random, diary, followed)
  planRenewals(rules, random, diary, followed)
  planWork(random, diary, span)
  if (random.percent(9))
    diary.add({ do: 'move', act: 'hand_over', by: 'coordination', on: after(random, from, 30, 250) })
  planLeaving(rules, random, diary, ending, until)
  return diary.deeds()
}

/** A short job or a workshop on the way, for some. */
const planWork = (random: Random, diary: ReturnType<typeof newDiary>, { from, until }: Span): void => {
  const on = after(random, from, 30, 150)
  if (on >= daysAfter(until, -120)) return
  if (random.percent(35)) diary.add({ do: 'work', contract: shortJob(random, on), on: after(random, on, 0, 6) })
  if (random.percent(25)) diary.add({ do: 'training', training: workshop(random, on), on: after(random, on, 0, 6) })
}
