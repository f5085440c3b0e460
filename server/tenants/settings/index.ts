import { type OutcomeNames, outcomes } from './outcomes.ts'
import { type PublicPageSettings, publicPage } from './public-page.ts'
import type { SettingsSection } from './section.ts'

/** What a PLIE decides for itself, part by part. */
export interface PlieSettingValues {
  readonly outcomes: OutcomeNames
  readonly 'public-page': PublicPageSettings
}

/** Every part an administrator edits, in the order they are told: a file each, and a line in each of the two lists. */
export const settingsSections: {
  readonly [Name in keyof PlieSettingValues]: SettingsSection<PlieSettingValues[Name]>
} = {
  outcomes,
  'public-page': publicPage,
}

export const SETTINGS_SECTIONS = ['outcomes', 'public-page'] as const satisfies readonly (keyof PlieSettingValues)[]
export type SettingsSectionName = (typeof SETTINGS_SECTIONS)[number]
