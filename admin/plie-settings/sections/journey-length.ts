import { citedShape, objectOf, typedNumber } from '../cited.ts'
import type { SettingSection } from '../setting-section.ts'
import { JourneyLengthInputs } from './JourneyLengthInputs.tsx'

export const journeyLength: SettingSection = {
  words: 'plieSettings.journeyLength',
  read: (json) => citedShape.parse(json),
  write: (typed) => {
    const { value, source } = citedShape.parse(typed)
    const { capMonths, periodMonths, ...rest } = objectOf(value)
    const [cap, period] = [typedNumber(capMonths), typedNumber(periodMonths)]
    if (cap === null && period === null && source === '') return { value: null, source }
    return { value: { ...rest, capMonths: cap, periodMonths: period }, source }
  },
  Inputs: JourneyLengthInputs,
}
