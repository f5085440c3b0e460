import { citedShape, objectOf, typedNumber } from '../cited.ts'
import type { SettingSection } from '../setting-section.ts'
import { AlertsInputs } from './AlertsInputs.tsx'

export const alerts: SettingSection = {
  words: 'plieSettings.alerts',
  read: (json) =>
    Object.fromEntries(Object.entries(objectOf(json)).map(([name, one]) => [name, citedShape.parse(one)])),
  write: (typed) =>
    Object.fromEntries(
      Object.entries(objectOf(typed)).map(([name, one]) => {
        const { value, source } = citedShape.parse(one)
        return [name, { value: typedNumber(value), source }]
      }),
    ),
  Inputs: AlertsInputs,
}
