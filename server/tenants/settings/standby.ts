import { z } from 'zod'
import { isId, type L10n, type OptionId } from '../../../schema/index.ts'
import { type Cited, citedInput, keptLabel, label, readCited, wholeNumber } from './cited.ts'
import type { SettingsSection } from './section.ts'

/** Standby: its reasons, its length at a time in months and how often it is extended; null: no limit. @source domain R12, R13 */
export type StandbySettings = Cited<{
  readonly reasons: readonly { readonly id: OptionId; readonly label: L10n }[]
  readonly maxMonths: number | null
  readonly renewals: number | null
  readonly decidedBy?: L10n | undefined
}>

const kept = z.object({
  reasons: z.array(z.object({ id: z.string(), label: keptLabel })),
  maxMonths: z.number().nullable(),
  renewals: z.number().nullable(),
  decidedBy: keptLabel.optional(),
})
const reason = z.strictObject({ id: z.string().refine(isId, 'input.unknown'), label })

export const standby: SettingsSection<StandbySettings> = {
  key: 'standby',
  input: citedInput(
    z.strictObject({
      reasons: z
        .array(reason)
        .max(50, 'input.out-of-range')
        .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'input.taken'),
      maxMonths: wholeNumber(1, 60).nullable(),
      renewals: wholeNumber(0, 20).nullable(),
      decidedBy: label.optional(),
    }),
  ),
  read: (json) => readCited(kept, json),
}
