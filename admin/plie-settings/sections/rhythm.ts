import { typedLabel, typedNumber } from '../cited.ts'
import { citedParts, linesPart, numberPart, rangePart } from '../cited-parts.ts'
import { type SettingSection, typedText } from '../setting-section.ts'
import { RhythmInputs } from './RhythmInputs.tsx'

/** A rule as it is sent, from what its line holds. */
export const typedRule = ({ when, faceToFace, remoteOnly, situation, ...numbers }: Record<string, unknown>) => {
  const named = ['maxGapDays', 'minPerMonth', 'fromMonth', 'untilMonth'].flatMap((name) => {
    const typed = typedNumber(numbers[name])
    return typed === null ? [] : [[name, typed] as const]
  })
  return {
    when: typedLabel(when),
    faceToFace: faceToFace === true,
    ...(remoteOnly === true ? { remoteOnly: true } : {}),
    ...(typedText(situation) === '' ? {} : { situation }),
    ...Object.fromEntries(named),
  }
}

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
