import type { PlainDate } from '../../../schema/index.ts'
import { daysAfter, daysFrom } from '../demo/dates.ts'
import { COURSES, IMMERSIONS, OPERATORS, SOCIAL_STEPS, WORKSHOPS } from '../demo/names.ts'
import type { Random } from '../demo/random.ts'
import { after, workday } from './days.ts'
import type { Diary, PlannedStep } from './deed.ts'
import type { PlieRules } from './plie-rules.ts'
import { REASONS } from './reasons.ts'
import { pauseOn, type Span } from './span.ts'

type Labels = readonly [string, ...string[]]
const LABELS: readonly [Labels, ...Labels[]] = [WORKSHOPS, COURSES, IMMERSIONS, SOCIAL_STEPS]
const LONG_DAYS = 45

const aStep = (rules: PlieRules, random: Random, plannedStart: PlainDate): PlannedStep => {
  const labels = random.pick(LABELS)
  const days = labels === COURSES ? random.between(60, 150) : random.between(5, 60)
  return {
    family: random.between(0, Math.max(0, rules.families.length - 1)),
    label: random.pick(labels),
    operator: random.percent(75) ? random.pick(OPERATORS) : null,
    programme: random.percent(55),
    plannedStart,
    plannedEnd: workday(daysAfter(plannedStart, days)),
    hours: random.percent(80) ? random.between(2, days) * 3 : null,
  }
}

/** The étape some PLIEs want written before the entry is proposed. */
export const planFirstStep = (rules: PlieRules, random: Random, diary: Diary, on: PlainDate): void => {
  diary.add({ do: 'step', step: 0, planned: aStep(rules, random, after(random, on, 35, 60)), on })
}

/**
 * Étapes one after the other, each from its planning to its validation. `written`: étapes that were written before the entry,
 * which begin first.
 */
export const planSteps = (rules: PlieRules, random: Random, diary: Diary, span: Span, written: number): void => {
  const { from, until, pauses } = span
  let at = 0
  for (let day = after(random, from, 8, 30); day < until; at += 1) {
    const start = begun(random, pauses, after(random, day, 5, 20))
    const planned = aStep(rules, random, start)
    if (at >= written) diary.add({ do: 'step', step: at, planned, on: day })
    const end = planned.plannedEnd
    if (start >= until || end >= until) {
      // The end of the parcours is too near to begin another: the one that is only written is given up.
      diary.add({
        do: 'step-act',
        step: at,
        act: 'abandon',
        text: random.pick(REASONS.step_abandoned),
        on: workday(until),
      })
      return
    }
    day = live(random, diary, { at, day, start, end })
    day = begun(random, pauses, after(random, day, 20, 75))
  }
}

const begun = (random: Random, pauses: Span['pauses'], day: PlainDate): PlainDate => {
  const pause = pauseOn(pauses, day)
  return pause === undefined ? day : after(random, pause.until, 5, 20)
}

/** Gives the day it was over, whatever became of it. */
const live = (
  random: Random,
  diary: Diary,
  { at, day, start, end }: { at: number; day: PlainDate; start: PlainDate; end: PlainDate },
): PlainDate => {
  const step = { do: 'step-act', step: at } as const
  if (random.percent(80)) diary.add({ ...step, act: 'position', on: after(random, day, 0, 4) })
  if (random.percent(8)) {
    const on = after(random, start, 1, 6)
    diary.add({ ...step, act: 'abandon', text: random.pick(REASONS.step_abandoned), on })
    return on
  }
  diary.add({ ...step, act: 'start', on: start })
  if (daysFrom(start, end) > LONG_DAYS)
    diary.add({
      ...step,
      act: 'review_mid',
      text: random.pick(REASONS.step_review),
      on: workday(daysAfter(start, daysFrom(start, end) / 2)),
    })
  const over = after(random, end, 0, 3)
  diary.add({ ...step, act: 'finish', on: over })
  if (random.percent(3)) {
    diary.add({ ...step, act: 'reopen', on: over })
    diary.add({ ...step, act: 'finish', on: over })
  }
  const reviewed = after(random, over, 0, 4)
  diary.add({ ...step, act: 'review_final', text: random.pick(REASONS.step_review), on: reviewed })
  validate(random, diary, at, after(random, reviewed, 0, 8))
  return over
}

/** Its evidence joined and its sheet filled by the référent; validated by the coordination, a few at the second look. */
const validate = (random: Random, diary: Diary, at: number, on: PlainDate): void => {
  const step = { do: 'step-act', step: at } as const
  const proved = random.percent(90)
  if (proved) diary.add({ ...step, act: 'attach', on })
  diary.add({ ...step, act: 'fill_sheet', on })
  const decided = after(random, on, 2, 20)
  if (random.percent(5)) {
    diary.add({ ...step, act: 'decline', text: random.pick(REASONS.step_declined), on: decided })
    return
  }
  diary.add({
    ...step,
    act: 'validate',
    ...(proved ? {} : { text: random.pick(REASONS.step_over), override: true as const }),
    on: decided,
  })
}
