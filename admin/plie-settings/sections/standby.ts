import { citedShape, listOf, objectOf, typedLabel, typedNumber } from '../cited.ts'
import { type SettingSection, typedText } from '../setting-section.ts'
import { StandbyInputs } from './StandbyInputs.tsx'

/** An id of its own for a reason that has none: what is kept of a standby names it for good. */
const newId = (): string => `r_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`

export const standby: SettingSection = {
  words: 'plieSettings.standby',
  read: (json) => citedShape.parse(json),
  write: (typed) => {
    const { value, source } = citedShape.parse(typed)
    const { reasons, maxMonths, renewals, ...rest } = objectOf(value)
    const [most, times] = [typedNumber(maxMonths), typedNumber(renewals)]
    const written = listOf(reasons).map(({ id, label }) => ({
      id: typedText(id) === '' ? newId() : typedText(id),
      label: typedLabel(label),
    }))
    if (written.length === 0 && most === null && times === null && source === '') return { value: null, source }
    return { value: { ...rest, reasons: written, maxMonths: most, renewals: times }, source }
  },
  Inputs: StandbyInputs,
}
