import { z } from 'zod'
import type { Caseload, L10n, Range, StepTarget } from '../../../schema/index.ts'
import { wholeNumber } from './cited.ts'
import { type CitedParts, citedParts } from './cited-parts.ts'
import type { SettingsSection } from './section.ts'
import { amount, phrases, range, said, share } from './shapes.ts'

/** What the PLIE aims at. Shares are 0–1. @source domain R22 to R25, R38, §7 */
export type ObjectiveSettings = CitedParts<{
  readonly stepsPerParticipantPerYear: StepTarget
  readonly activeCaseloadPerFte: readonly Caseload[]
  readonly activeCaseloadIncludesStandBy: boolean
  readonly accompaniedPerYear: readonly { readonly fte: number; readonly people: Range }[]
  readonly entriesPerFtePerYear: Range
  readonly exitsPerFtePerYear: { readonly all?: Range; readonly positive?: Range }
  readonly positiveExitRate: number
  readonly positiveRateExcludes: readonly L10n[]
  readonly exitShare: number
  readonly rsaShareTarget: number
  readonly continuityAbsenceWeeks: number
}>

const PEOPLE = 1_000
const STEPS = 10_000
const workingTime = amount(0.1, 1)
const byWorkingTime = <Line extends { readonly fte: number }>(line: z.ZodType<Line>): z.ZodType<readonly Line[]> =>
  z
    .array(line)
    .min(1, 'input.required')
    .max(10, 'input.out-of-range')
    .refine((all) => new Set(all.map(({ fte }) => fte)).size === all.length, 'input.taken')

const steps = z
  .strictObject({
    perParticipantPerYear: range(50).exactOptional(),
    perFte: amount(1, STEPS).exactOptional(),
    forCaseload: wholeNumber(1, PEOPLE).exactOptional(),
    proratedOn: z.enum(['average-active-caseload', 'accompanied']).exactOptional(),
    excludesAccompaniment: said.exactOptional(),
    programmeOnly: said.exactOptional(),
  })
  .refine(({ perParticipantPerYear, perFte }) => perParticipantPerYear !== undefined || perFte !== undefined, {
    message: 'input.required',
    path: ['perFte'],
  })
const counted = z.enum(['constant', 'permanent', 'monthly', 'average', 'yearly-average']).nullable()

export const objectives: SettingsSection<ObjectiveSettings> = citedParts('objectives', {
  stepsPerParticipantPerYear: steps,
  activeCaseloadPerFte: byWorkingTime(z.strictObject({ fte: workingTime, people: range(PEOPLE), counted })),
  activeCaseloadIncludesStandBy: z.boolean(),
  accompaniedPerYear: byWorkingTime(z.strictObject({ fte: workingTime, people: range(PEOPLE) })),
  entriesPerFtePerYear: range(PEOPLE),
  exitsPerFtePerYear: z
    .strictObject({ all: range(PEOPLE).exactOptional(), positive: range(PEOPLE).exactOptional() })
    .refine(({ all, positive }) => all !== undefined || positive !== undefined, {
      message: 'input.required',
      path: ['all', 'target'],
    }),
  positiveExitRate: share,
  positiveRateExcludes: phrases,
  exitShare: share,
  rsaShareTarget: share,
  continuityAbsenceWeeks: wholeNumber(1, 52),
})
