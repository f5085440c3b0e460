import { z } from 'zod'
import { type Cited, citedInput, readCited, wholeNumber } from './cited.ts'
import type { SettingsSection } from './section.ts'

/** Largest of each: months for étapes and jobs, days for the others, a rank for the contract. */
const MOST = {
  noStepAlertMonths: 24,
  dataEntryWithinDays: 60,
  postHireFollowUpMonths: 24,
  engagementFromInterview: 20,
  committeePapersWorkingDaysBefore: 30,
  alertNoticeDays: 180,
  decisionWithinDays: 180,
} as const
type AlertName = keyof typeof MOST

/** What is told when, each apart with where it is written; null: not told, or told as the product does. @source domain R11, R19 to R21, R27 */
export type AlertSettings = { readonly [Name in AlertName]: Cited<number> }

const NAMES = Object.keys(MOST) as AlertName[]
const each = <Value>(of: (name: AlertName) => Value) =>
  Object.fromEntries(NAMES.map((name) => [name, of(name)])) as { [Name in AlertName]: Value }

export const alerts: SettingsSection<AlertSettings> = {
  key: 'alerts',
  keys: NAMES,
  input: z.strictObject(each((name) => citedInput(wholeNumber(1, MOST[name])))),
  read: (json) =>
    each((name) => readCited(z.number(), typeof json === 'object' && json !== null ? Reflect.get(json, name) : null)),
}
