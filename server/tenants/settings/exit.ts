import type { L10n } from '../../../schema/index.ts'
import { wholeNumber } from './cited.ts'
import { type CitedParts, citedParts } from './cited-parts.ts'
import type { SettingsSection } from './section.ts'
import { amount, phrases, said } from './shapes.ts'

/** What holds an exit back, and what proves it. @source domain §3, transitions 16 to 19; R41 */
export type ExitSettings = CitedParts<{
  readonly exitBlockedDuringPlieAction: true
  /** Months. */
  readonly exitConfirmationMonths: number
  /** Hours a week. */
  readonly partTimeContinuesBelowHours: number
  readonly exitEvidence: readonly L10n[]
}>

export const exit: SettingsSection<ExitSettings> = citedParts('exit', {
  exitBlockedDuringPlieAction: said,
  exitConfirmationMonths: wholeNumber(1, 24),
  partTimeContinuesBelowHours: amount(1, 48),
  exitEvidence: phrases,
})
