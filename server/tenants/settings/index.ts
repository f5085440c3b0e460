import { type AlertSettings, alerts } from './alerts.ts'
import { type JourneyLengthSettings, journeyLength } from './journey-length.ts'
import { type OutcomeNames, outcomes } from './outcomes.ts'
import { type PublicPageSettings, publicPage } from './public-page.ts'
import { type ReviewSettings, reviews } from './reviews.ts'
import type { SettingsSection } from './section.ts'
import { type StandbySettings, standby } from './standby.ts'

/** What a PLIE decides for itself, part by part. */
export interface PlieSettingValues {
  readonly outcomes: OutcomeNames
  readonly 'public-page': PublicPageSettings
  readonly standby: StandbySettings
  readonly 'journey-length': JourneyLengthSettings
  readonly reviews: ReviewSettings
  readonly alerts: AlertSettings
}

/** Every part an administrator edits, in the order they are told: a file each, and a line in each of the two lists. */
export const settingsSections: {
  readonly [Name in keyof PlieSettingValues]: SettingsSection<PlieSettingValues[Name]>
} = {
  outcomes,
  'public-page': publicPage,
  standby,
  'journey-length': journeyLength,
  reviews,
  alerts,
}

export const SETTINGS_SECTIONS = [
  'outcomes',
  'public-page',
  'standby',
  'journey-length',
  'reviews',
  'alerts',
] as const satisfies readonly (keyof PlieSettingValues)[]
export type SettingsSectionName = (typeof SETTINGS_SECTIONS)[number]
