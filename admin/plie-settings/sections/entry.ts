import { choicesPart, citedParts, flagPart, labelsPart } from '../cited-parts.ts'
import type { SettingSection } from '../setting-section.ts'
import { EntryInputs } from './EntryInputs.tsx'

export const entry: SettingSection = {
  words: 'plieSettings.entry',
  ...citedParts({
    entryModes: choicesPart,
    prescribers: labelsPart,
    entryEvidence: labelsPart,
    entryBlockedWithoutEvidence: flagPart,
    contractBeforeEntry: flagPart,
    stepBeforeEntry: flagPart,
    contractSignatories: choicesPart,
    prescriberToldOfOutcome: flagPart,
  }),
  Inputs: EntryInputs,
}
