import { z } from 'zod'
import { daysBetween, earlier, later } from '../facts/calendar.ts'
import type { PlainDate } from '../text.ts'
import { isValidatedBy } from './step-facts.ts'
import type { StepRecord } from './step-record.ts'

const range = z.object({ min: z.number().optional(), max: z.number().optional(), target: z.number().optional() })

/** The setting `stepsPerParticipantPerYear` as it is kept; what is not understood is silent. */
const stored = z
  .object({
    stepsPerParticipantPerYear: z
      .object({
        value: z.object({
          perParticipantPerYear: range.optional(),
          perFte: z.number().optional(),
          forCaseload: z.number().optional(),
          proratedOn: z.enum(['average-active-caseload', 'accompanied']).optional(),
          programmeOnly: z.literal(true).optional(),
        }),
      })
      .nullish()
      .catch(null),
  })
  .transform(({ stepsPerParticipantPerYear: found }) => found?.value ?? null)
  .catch(null)
export type StepGoal = NonNullable<z.output<typeof stored>>

/** The goal of étapes out of what is kept of a PLIE; null: its text fixes none. */
export const stepGoal = (kept: unknown): StepGoal | null => stored.parse(kept)

/** A span of days: the first is in, `until` is not. */
export interface StepPeriod {
  readonly from: PlainDate
  readonly until: PlainDate
}

type Counted = Pick<StepRecord, 'validatedOn' | 'accompaniment' | 'programme'>

/**
 * Whether an étape counts toward the goal of a period: validated in it, and an action of the programme where only those count.
 * The accompaniment itself never counts, whatever the setting. @source domain §5 « counts toward target? », R24
 */
export const countsTowardGoal = (step: Counted, goal: StepGoal, { from, until }: StepPeriod): boolean =>
  isValidatedBy(step, until) &&
  step.validatedOn !== null &&
  step.validatedOn >= from &&
  step.validatedOn < until &&
  (goal.programmeOnly !== true || step.programme)

export const countedSteps = (steps: readonly Counted[], goal: StepGoal, period: StepPeriod): number =>
  steps.filter((step) => countsTowardGoal(step, goal, period)).length

/** Days somebody was followed: `until` is the first day they no longer were, null while they are. */
export interface FollowedSpell {
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** What a goal is prorated on. */
export interface StepBase {
  /** Mean number of people followed on a day of the period. */
  readonly averageActive: number
  /** Different people followed on one day of it at least. */
  readonly accompanied: number
}

/** Both bases of a period, out of one spell per journey. @source domain R25, §1 (stock and flow are told apart, 003) */
export const stepBaseOf = (spells: readonly FollowedSpell[], { from, until }: StepPeriod): StepBase => {
  const length = daysBetween(from, until)
  const days = spells.map((spell) =>
    Math.max(0, daysBetween(later(spell.from, from), earlier(spell.until ?? until, until))),
  )
  return {
    averageActive: length <= 0 ? 0 : days.reduce((sum, one) => sum + one, 0) / length,
    accompanied: days.filter((one) => one > 0).length,
  }
}

const DEFAULT_BASE = 'accompanied'

/**
 * Étapes a year expected of a caseload: rate × base. A figure given for a full-time référent follows the base where its caseload is
 * known (280 for 70 people makes 240 for 60), and the working time where it is not. Null: the goal has no figure.
 * @source domain R24, R25, §7 « étape target » (4 × 60 = 240)
 */
export const expectedSteps = (goal: StepGoal, base: StepBase, fte = 1): number | null => {
  const { perParticipantPerYear: rate, perFte, forCaseload, proratedOn = DEFAULT_BASE } = goal
  const people = proratedOn === 'average-active-caseload' ? base.averageActive : base.accompanied
  const each = rate?.target ?? rate?.min
  if (each !== undefined) return each * people
  if (perFte === undefined) return null
  return forCaseload === undefined ? perFte * fte : (perFte * people) / forCaseload
}

/** What one person's year is held to: the figure, or the least of them; null where the text gives none by person. */
export const stepsExpectedOfOne = ({ perParticipantPerYear: rate }: StepGoal): number | null =>
  rate?.target ?? rate?.min ?? null
