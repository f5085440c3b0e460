import { z } from 'zod'
import type { InterviewRhythm, Range } from '../../../schema/index.ts'
import { wholeNumber } from './cited.ts'
import { type CitedParts, citedParts } from './cited-parts.ts'
import type { SettingsSection } from './section.ts'
import { phrase, range, said } from './shapes.ts'

/** How often people meet, how long, and what absences lead to. @source domain R01 to R07, R10 */
export type RhythmSettings = CitedParts<{
  readonly rhythm: readonly InterviewRhythm[]
  readonly firstInterviewMinMinutes: number
  readonly averageInterviewMinutes: number
  readonly unjustifiedAbsencesToCommittee: number
  readonly collectiveMeetingsPerMonth: Range
}>

const rule = z
  .strictObject({
    when: phrase,
    maxGapDays: wholeNumber(1, 366).exactOptional(),
    minPerMonth: wholeNumber(1, 31).exactOptional(),
    faceToFace: z.boolean(),
    remoteOnly: said.exactOptional(),
    situation: z.enum(['alone', 'in-action', 'in-job-or-training']).exactOptional(),
    fromMonth: wholeNumber(0, 120).exactOptional(),
    untilMonth: wholeNumber(1, 120).exactOptional(),
  })
  .refine(({ faceToFace, remoteOnly }) => !(faceToFace && remoteOnly === true), {
    message: 'input.out-of-range',
    path: ['remoteOnly'],
  })
  .refine(({ fromMonth, untilMonth }) => untilMonth === undefined || untilMonth > (fromMonth ?? 0), {
    message: 'input.bad-order',
    path: ['untilMonth'],
  })

export const rhythm: SettingsSection<RhythmSettings> = citedParts('rhythm', {
  rhythm: z.array(rule).min(1, 'input.required').max(12, 'input.out-of-range'),
  firstInterviewMinMinutes: wholeNumber(5, 480),
  averageInterviewMinutes: wholeNumber(5, 480),
  unjustifiedAbsencesToCommittee: wholeNumber(1, 20),
  collectiveMeetingsPerMonth: range(31),
})
