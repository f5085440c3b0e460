import { z } from 'zod'
import type { L10n } from '../../../schema/index.ts'
import { type Cited, citedInput, keptLabel, label, readCited, wholeNumber } from './cited.ts'
import type { SettingsSection } from './section.ts'

/** Reviews the text asks for. `ofWork`: about the référent's work, no journey waits for it. @source domain R15, R17, R18 */
export type ReviewSettings = Cited<
  readonly {
    readonly with: L10n
    readonly everyMonths?: number | undefined
    readonly atMonths?: readonly number[] | undefined
    readonly ofWork?: true | undefined
  }[]
>

const kept = z.array(
  z.object({
    with: keptLabel,
    everyMonths: z.number().optional(),
    atMonths: z.array(z.number()).optional(),
    ofWork: z.literal(true).optional(),
  }),
)
const review = z
  .strictObject({
    with: label,
    everyMonths: wholeNumber(1, 60).optional(),
    atMonths: z.array(wholeNumber(1, 120)).min(1, 'input.required').max(20, 'input.out-of-range').optional(),
    ofWork: z.literal(true).optional(),
  })
  .refine(({ everyMonths, atMonths }) => everyMonths !== undefined || atMonths !== undefined, {
    message: 'input.required',
    path: ['everyMonths'],
  })

export const reviews: SettingsSection<ReviewSettings> = {
  key: 'reviews',
  input: citedInput(z.array(review).max(20, 'input.out-of-range')),
  read: (json) => readCited(kept, json),
}
