import { citedParts, flagPart, labelsPart, numberPart } from '../cited-parts.ts'
import type { SettingSection } from '../setting-section.ts'
import { ExitInputs } from './ExitInputs.tsx'

export const exit: SettingSection = {
  words: 'plieSettings.exit',
  ...citedParts({
    exitBlockedDuringPlieAction: flagPart,
    exitConfirmationMonths: numberPart,
    partTimeContinuesBelowHours: numberPart,
    exitEvidence: labelsPart,
  }),
  Inputs: ExitInputs,
}
