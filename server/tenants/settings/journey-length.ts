import { z } from 'zod'
import type { L10n } from '../../../schema/index.ts'
import { type Cited, citedInput, keptLabel, label, readCited, wholeNumber } from './cited.ts'
import type { SettingsSection } from './section.ts'

/** How long a journey lasts: its periods and its cap, in months; null: none. @source domain R14 to R16 */
export type JourneyLengthSettings = Cited<{
  readonly capMonths: number | null
  readonly periodMonths: number | null
  readonly renewalNeeds?: L10n | undefined
  readonly suspendedBy?: readonly L10n[] | undefined
}>

const kept = z.object({
  capMonths: z.number().nullable(),
  periodMonths: z.number().nullable(),
  renewalNeeds: keptLabel.optional(),
  suspendedBy: z.array(keptLabel).optional(),
})

export const journeyLength: SettingsSection<JourneyLengthSettings> = {
  key: 'length',
  input: citedInput(
    z
      .strictObject({
        capMonths: wholeNumber(1, 120).nullable(),
        periodMonths: wholeNumber(1, 60).nullable(),
        renewalNeeds: label.optional(),
        suspendedBy: z.array(label).max(50, 'input.out-of-range').optional(),
      })
      .refine(
        ({ capMonths, periodMonths }) => capMonths === null || periodMonths === null || periodMonths <= capMonths,
        {
          message: 'input.bad-order',
          path: ['periodMonths'],
        },
      ),
  ),
  read: (json) => readCited(kept, json),
}
