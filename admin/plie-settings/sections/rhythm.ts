import { citedParts, linesPart, numberPart, rangePart } from '../cited-parts.ts'
import type { SettingSection } from '../setting-section.ts'
import { RhythmInputs } from './RhythmInputs.tsx'
import { typedRule } from './typed-rule.ts'

export const rhythm: SettingSection = {
  words: 'plieSettings.rhythm',
  ...citedParts({
    rhythm: linesPart(typedRule),
    firstInterviewMinMinutes: numberPart,
    averageInterviewMinutes: numberPart,
    unjustifiedAbsencesToCommittee: numberPart,
    collectiveMeetingsPerMonth: rangePart,
  }),
  Inputs: RhythmInputs,
}
