import { typedLabel, typedNumber } from '../cited.ts'
import { typedText } from '../setting-section.ts'

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
